import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { MonthIndex } from '@/lib/periods/period';
import { countBits } from './tally';
import type { UnitTree } from './unit-tree';

/**
 * Which units are expected in which months: 1 where the unit is open then and assigned to report.
 * Position: `(month - firstMonth) * units + unit`, as `rollUp` takes it.
 */
export function expectUnits(
  units: readonly Pick<OrgUnit, 'opened' | 'closed' | 'reports'>[],
  firstMonth: MonthIndex,
  months: number,
): Uint8Array {
  const expected = new Uint8Array(months * units.length);
  units.forEach((unit, u) => {
    if (!unit.reports) return;
    for (let offset = 0; offset < months; offset += 1) {
      const month = firstMonth + offset;
      const open = (unit.opened ?? -Infinity) <= month && month <= (unit.closed ?? Infinity);
      if (open) expected[offset * units.length + u] = 1;
    }
  });
  return expected;
}

/** Expected unit-months and units of the lowest units by period, ready to be carried up the tree. */
export function expectPlaces(expected: Uint8Array, tree: UnitTree, periodMasks: readonly number[]) {
  const places = tree.places.length;
  const unitMasks = new Uint16Array(tree.units);
  for (let unit = 0; unit < tree.units; unit += 1) {
    for (let month = 0; month < 12; month += 1) {
      if (expected[month * tree.units + unit] === 1) unitMasks[unit] = (unitMasks[unit] ?? 0) | (1 << month);
    }
  }
  const expectedUnitMonths = new Int32Array(periodMasks.length * places);
  const expectedUnits = new Int32Array(periodMasks.length * places);
  periodMasks.forEach((mask, period) => {
    for (let unit = 0; unit < tree.units; unit += 1) {
      const count = countBits((unitMasks[unit] ?? 0) & mask);
      expectedUnitMonths[period * places + unit] = count;
      expectedUnits[period * places + unit] = count > 0 ? 1 : 0;
    }
  });
  const addInto = (target: number, source: number): void => {
    expectedUnitMonths[target] = (expectedUnitMonths[target] ?? 0) + (expectedUnitMonths[source] ?? 0);
    expectedUnits[target] = (expectedUnits[target] ?? 0) + (expectedUnits[source] ?? 0);
  };
  return { unitMasks, totals: { expectedUnitMonths, expectedUnits }, addInto };
}
