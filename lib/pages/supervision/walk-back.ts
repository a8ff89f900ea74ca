import type { MonthState } from '@/lib/indicators/runs';
import type { MonthIndex } from '@/lib/periods/period';
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

/**
 * Follows areas back month by month, each as long as its state stays what it is in the last month: few are left soon.
 * @param candidates the areas as they are in `end`.
 * @param readMonth the same areas, by number, in an earlier month; those that were not open then have no row.
 */
export async function walkBack(
  candidates: readonly UnitMonth[],
  end: MonthIndex,
  first: MonthIndex,
  judge: (unit: UnitMonth) => MonthState,
  readMonth: (month: MonthIndex, ids: readonly number[]) => Promise<readonly UnitMonth[]>,
): Promise<Walk> {
  const states = new Map(candidates.map((unit) => [unit.id, new Map([[end, judge(unit)]])]));
  const seenIn = new Map<number, MonthIndex>();
  const activeOf = new Map(candidates.flatMap(({ id, of }) => (of === null ? [] : [[id, of] as const])));
  let going = candidates.map(({ id }) => id);
  for (let month = end - 1; month >= first && going.length > 0; month -= 1) {
    const rows = await readMonth(month, going);
    going = [];
    for (const row of rows) {
      const known = states.get(row.id);
      const state = judge(row);
      if (known?.get(month + 1) === state) going.push(row.id);
      if (row.of !== null && !activeOf.has(row.id)) activeOf.set(row.id, row.of);
      if (row.done !== null && row.done > 0) seenIn.set(row.id, month);
      known?.set(month, state);
    }
  }
  // A month without a row: the area was not open then, so that nothing can have begun in it.
  return { stateIn: (id, month) => states.get(id)?.get(month) ?? 'clear', seenIn, activeOf };
}
