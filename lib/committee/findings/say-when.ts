import { formatDate, inPeriod } from '@/lib/i18n/format';
import { parsePeriod, yearBefore } from '@/lib/periods/period';
import type { FindingSource } from './types';
import type { Voice } from './voice';

/** A period as it stands in a sentence: `en août 2026`, `au 2ᵉ trimestre 2026`. */
export function sayWhen({ language }: Voice, id: string): string {
  const period = parsePeriod(id);
  return period ? inPeriod(period, language) : id;
}

/** A civil date or an instant: `31 juillet 2026`. */
export function sayDate({ language }: Voice, date: string): string {
  return formatDate(date, language);
}

/** The period that changes are counted from: of the note before, or one year earlier. */
export function periodBefore({ previous, period }: Pick<FindingSource, 'previous' | 'period'>): string {
  if (previous) return previous.period;
  const now = parsePeriod(period);
  return now ? yearBefore(now).id : period;
}

/** Whether two periods cover the same months of the year. */
export function isSameSeason(one: string, other: string): boolean {
  const [first, second] = [parsePeriod(one), parsePeriod(other)];
  if (!first || !second) return false;
  return first.length === second.length && (first.start - second.start) % 12 === 0;
}

/** Whether what it counts follows the season so closely that another season's value compares with nothing: stockouts. */
export function isSeasonal(indicator: string): boolean {
  return /^stockout_|^stock_available$/.test(indicator);
}

/** Whether a change between two periods may be said of an indicator. */
export function isComparedIn(indicator: string, one: string, other: string): boolean {
  return !isSeasonal(indicator) || isSameSeason(one, other);
}
