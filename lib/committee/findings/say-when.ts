import { formatDate, inPeriod } from '@/lib/i18n/format';
import { indicatorById } from '@/lib/indicators/catalogue';
import { parsePeriod, yearBefore, type Period } from '@/lib/periods/period';
import { comparedWith } from '../document/compared-with';
import type { FindingSource } from './types';
import type { Voice } from './voice';

type Compared = Pick<FindingSource, 'previous' | 'period'>;

/** A period as it stands in a sentence: `en août 2026`, `au 2ᵉ trimestre 2026`. */
export function sayWhen({ language }: Voice, id: string): string {
  const period = parsePeriod(id);
  return period ? inPeriod(period, language) : id;
}

/** A civil date or an instant: `31 juillet 2026`. */
export function sayDate({ language }: Voice, date: string): string {
  return formatDate(date, language);
}

/**
 * The period that an indicator's change is counted from: of the note before, or one year earlier, by the rule that the figures
 * themselves were compared by.
 */
export function periodBefore({ previous, period }: Compared, indicator: string): string {
  const now = parsePeriod(period);
  const before = previous && parsePeriod(previous.period);
  if (!now) return period;
  return before && isOneSpan(indicator, now, before) ? before.id : yearBefore(now).id;
}

/** Whether two periods cover the same months of the year. */
export function isSameSeason(one: string, other: string): boolean {
  const [first, second] = [parsePeriod(one), parsePeriod(other)];
  if (!first || !second) return false;
  return first.length === second.length && (first.start - second.start) % 12 === 0;
}

/** Whether a change between two periods may be said of an indicator: stocks and care only within one season. */
export function isComparedIn(indicator: string, earlier: string, later: string): boolean {
  const [before, now] = [parsePeriod(earlier), parsePeriod(later)];
  return before !== undefined && now !== undefined && isOneSpan(indicator, now, before);
}

function isOneSpan(indicator: string, now: Period, before: Period): boolean {
  const theme = indicatorById(indicator)?.theme;
  return theme !== undefined && comparedWith(theme, now, before) === 'note';
}
