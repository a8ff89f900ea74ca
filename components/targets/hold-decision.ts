import { formatShort } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { StandingTarget } from '@/lib/targets/standing';
import type { HeldDecision } from './decide-fields';

/** How a target stands, as it is typed. A document of the profile has its date in its name, which nobody typed: left empty. */
export function holdDecision({ inForce, last }: StandingTarget, language: Language): HeldDecision {
  const document = last?.change.kind === 'set' ? last.change.source : null;
  return {
    value: inForce ? formatShort(inForce.value, language, 6) : '',
    document: document?.title ?? '',
    documentDate: document ? writeDate(document.date) : '',
  };
}

/** `04/11/2024`, `11/2024` or `2024`. */
function writeDate(date: string): string {
  return date.split('-').reverse().join('/');
}
