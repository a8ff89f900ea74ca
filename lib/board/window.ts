import { lastMonth, parsePeriod, type MonthIndex } from '@/lib/periods/period';

/** Months in the trend and in the strip. */
export const WINDOW_MONTHS = 24;

/**
 * Last month of the trend and the strip: the latest one pulled, as long as the period stands among the 24 before it,
 * so that the strip does not move when a month in it is chosen; else the period's own last month.
 */
export function windowEnd(period: string, latest: MonthIndex): MonthIndex {
  const parsed = parsePeriod(period);
  if (!parsed) return latest;
  const end = Math.min(lastMonth(parsed), latest);
  return end > latest - WINDOW_MONTHS ? latest : end;
}
