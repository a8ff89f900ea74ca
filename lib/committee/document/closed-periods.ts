import { defaultMonth } from '@/lib/board/choose-defaults';
import type { DataContext } from '@/lib/pages/data-context';
import {
  lastMonth,
  PERIOD_KINDS,
  periodsBetween,
  type MonthIndex,
  type Period,
  type PeriodKind,
} from '@/lib/periods/period';

type Months = Pick<DataContext, 'release' | 'provisionalFrom'>;

/** How many of each kind a note may be made of, newest first: two years, the rest is history. */
const OFFERED: Readonly<Record<PeriodKind, number>> = { month: 24, quarter: 8, semester: 4, year: 2 };

/** The last month whose reports are in. */
export function lastClosedMonth({ release, provisionalFrom }: Months): MonthIndex {
  return defaultMonth(release.lastMonth, provisionalFrom);
}

/** Whether all months of a period have been pulled and none of them still receives reports. */
export function isClosed(period: Period, months: Months): boolean {
  return period.start >= months.release.firstMonth && lastMonth(period) <= lastClosedMonth(months);
}

/** The periods that a note may be made of, by kind, newest first. */
export function closedPeriods(months: Months): Period[] {
  const until = lastClosedMonth(months);
  return PERIOD_KINDS.flatMap((kind) =>
    periodsBetween(kind, months.release.firstMonth, until)
      .filter((period) => isClosed(period, months))
      .reverse()
      .slice(0, OFFERED[kind]),
  );
}
