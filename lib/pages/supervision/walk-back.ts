import type { MonthState } from '@/lib/indicators/runs';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import type { UnitMonth } from '@/lib/store/queries/unit-months';

/** What was found of some areas while their runs were followed. */
export interface Walk {
  /** The state of an area (by number) in a month looked at. */
  readonly stateIn: (id: number, month: MonthIndex) => MonthState;
  /** By number of the area, the month before its run in which somebody was seen. */
  readonly seenIn: ReadonlyMap<number, MonthIndex>;
  /** By number of the area, ASC active in the latest of these months that told it. */
  readonly activeOf: ReadonlyMap<number, number>;
}

/** Months before the last one that are read first: most runs end soon. Each further read is of twice as many. */
const FIRST_MONTHS = 2;

/**
 * Follows areas back month by month, each as long as its state stays what it is in the last month: few are left soon.
 * @param candidates the areas as they are in `end`.
 * @param readMonths the given ones of them in earlier months; those that were not open in a month have no row for it.
 */
export async function walkBack(
  candidates: readonly UnitMonth[],
  end: MonthIndex,
  first: MonthIndex,
  judge: (unit: UnitMonth) => MonthState,
  readMonths: (
    months: readonly MonthIndex[],
    units: readonly UnitMonth[],
  ) => Promise<ReadonlyMap<MonthIndex, readonly UnitMonth[]>>,
): Promise<Walk> {
  const states = new Map(candidates.map((unit) => [unit.id, new Map([[end, judge(unit)]])]));
  const seenIn = new Map<number, MonthIndex>();
  const activeOf = new Map(candidates.flatMap(({ id, of }) => (of === null ? [] : [[id, of] as const])));
  let going: readonly UnitMonth[] = candidates;
  let read: ReadonlyMap<MonthIndex, readonly UnitMonth[]> = new Map();
  let together = FIRST_MONTHS;
  for (let month = end - 1; month >= first && going.length > 0; month -= 1) {
    if (!read.has(month)) {
      read = await readMonths(monthRange(Math.max(first, month - together + 1), month), going);
      together *= 2;
    }
    const followed = new Set(going.map(({ id }) => id));
    const rows = (read.get(month) ?? []).filter(({ id }) => followed.has(id));
    for (const row of rows) {
      if (row.of !== null && !activeOf.has(row.id)) activeOf.set(row.id, row.of);
      if (row.done !== null && row.done > 0) seenIn.set(row.id, month);
      states.get(row.id)?.set(month, judge(row));
    }
    going = rows.filter(({ id }) => {
      const known = states.get(id);
      return known?.get(month) === known?.get(month + 1);
    });
  }
  // A month without a row: the area was not open then, so that nothing can have begun in it.
  return { stateIn: (id, month) => states.get(id)?.get(month) ?? 'clear', seenIn, activeOf };
}
