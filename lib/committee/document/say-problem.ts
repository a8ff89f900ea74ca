import { periodLabel } from '@/lib/i18n/format';
import { LANGUAGES, type Language, type Localized } from '@/lib/i18n/language';
import { messagesIn, type Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { DataContext } from '@/lib/pages/data-context';
import { periodOf, type Period } from '@/lib/periods/period';
import type { BriefProblem } from './brief-problem';
import { lastClosedMonth } from './closed-periods';

/** Nothing has been pulled yet. */
export function sayNoData(): BriefProblem {
  return { problem: inEach((_language, text) => text.noData) };
}

export function sayNotAPeriod(period: string): BriefProblem {
  return { problem: inEach((_language, text) => fill(text.notAPeriod, { period })) };
}

/** Reports of the period are still coming in, or it has not been pulled at all. */
export function sayNotClosed(
  period: Period,
  months: Pick<DataContext, 'release' | 'provisionalFrom'>,
): BriefProblem {
  const last = periodOf('month', lastClosedMonth(months));
  return {
    problem: inEach((language, text) =>
      fill(text.notClosed, { period: periodLabel(period, language), last: periodLabel(last, language) }),
    ),
  };
}

function inEach(say: (language: Language, text: Messages['prepare']) => string): Localized {
  const [fr, en] = LANGUAGES.map((language) => say(language, messagesIn(language).prepare));
  return { fr: fr ?? '', en: en ?? '' };
}
