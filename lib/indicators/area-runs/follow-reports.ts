import type { MonthIndex } from '../../periods/period';
import { isOpenArea, LONGEST_RUN, RUN_OF, type FollowedArea, type MonthValues, type RunRow } from './run-row';

/**
 * Follows areas month by month: for how long the report of each has been missing. An area that is open is expected to send one
 * whether or not the server says so; one of which the server says that nothing was expected misses none. Months must be given
 * one after the other.
 * @param firstMonth the earliest month of which there are data: a run that reaches it may have begun earlier.
 */
export function followReports(
  areas: readonly FollowedArea[],
  firstMonth: MonthIndex,
): (month: MonthIndex, values: MonthValues) => RunRow[] {
  const lengths = new Int32Array(areas.length);
  return (month, values) => {
    const [expected, received] = [values('reports_expected'), values('reports_received')];
    const rows: RunRow[] = [];
    for (const [unit, area] of areas.entries()) {
      // NaN, which stands for none, is neither at zero nor above it.
      const isMissing = !((expected?.[unit] ?? NaN) <= 0) && !((received?.[unit] ?? NaN) > 0);
      const length = isMissing && isOpenArea(area, month) ? (lengths[unit] ?? 0) + 1 : 0;
      lengths[unit] = length;
      if (length === 0) continue;
      rows.push({
        measure: RUN_OF.missing,
        unit,
        months: Math.min(length, LONGEST_RUN),
        atLeast: length >= LONGEST_RUN || month - length + 1 === firstMonth,
        chw: null,
        counted: null,
        last: null,
      });
    }
    return rows;
  };
}
