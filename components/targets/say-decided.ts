import { formatList } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { DecidedTarget } from '@/lib/targets/decide-target';
import { sayTargetValue } from './say-target';

/** What was saved: the target of the form, then the years that its document also validates. @param target in words. */
export function sayDecided(
  [first, ...also]: readonly DecidedTarget[],
  target: string,
  language: Language,
): string {
  const { targets } = messagesIn(language);
  if (!first) return '';
  const { inForce, key } = first.standing;
  const words = { target, value: sayTargetValue(key.indicator, inForce?.value, language) };
  const years = also
    .filter(({ decision }) => decision !== null)
    .map(({ standing }) => String(standing.key.year));
  const saved = inForce?.source === null ? targets.savedOpen : targets.saved;
  const said = fill(first.decision === null && years.length === 0 ? targets.unchanged : saved, words);
  if (years.length === 0) return said;
  const others = pickForm(language, years.length, targets.savedAlso);
  return `${said} ${fill(others, { years: formatList(years, language) })}`;
}
