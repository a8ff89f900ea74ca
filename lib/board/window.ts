import { lastMonth, parsePeriod, type MonthIndex } from '@/lib/periods/period';

/** Months in the trend and in the strip. */
export const WINDOW_MONTHS = 24;

/**
 * Last month of the trend and the strip: the latest one pulled, as long as the period stands among the 24 before it,
 * so that the strip does not move when a month in it is chosen; else the period's own last month, but never fewer than
 * 24 months where there are as many.
 */
export function windowEnd(period: string, first: MonthIndex, latest: MonthIndex): MonthIndex {
  const parsed = parsePeriod(period);
  if (!parsed) return latest;
  const end = Math.min(lastMonth(parsed), latest);
  if (end > latest - WINDOW_MONTHS) return latest;
  return Math.min(latest, Math.max(end, first + WINDOW_MONTHS - 1));
}
