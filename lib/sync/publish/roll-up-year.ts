import type { FactCube } from '@/lib/indicators/fact-cube';
import { rollUp } from '@/lib/indicators/roll-up';
import { expectUnits } from '@/lib/indicators/roll-up/expectation';
import { PERIOD_KINDS, periodOf, type MonthIndex } from '@/lib/periods/period';
import type { RollupTable } from '@/lib/store/schema';
import type { PublishContext } from './context';
import { encodeTallies } from './encode-tallies';

/**
 * Roll-ups of the periods of a year that hold any of some months, as rows of the store.
 * @param range first and last month of the release: others count neither as values nor as expected.
 */
export function rollUpYear(
  context: PublishContext,
  year: FactCube,
  range: { readonly first: MonthIndex; readonly last: MonthIndex },
  months: ReadonlySet<MonthIndex>,
): RollupTable[] {
  const rolled = rollUp({
    cube: year,
    tree: context.tree,
    from: range.first,
    to: range.last,
    expected: expectUnits(context.lowestUnits, year.firstMonth, 12),
    indicators: context.indicators,
    absentIsZero: context.absentIsZero,
  });
  const wanted = periodsTouching(months);
  const { tree, periods } = rolled;
  const unitOf = new Map(context.units.map((unit) => [unit.uid, unit]));
  const rows: RollupTable[] = [];
  for (const [p, period] of periods.entries()) {
    if (!wanted.has(period.id)) continue;
    for (const [place, uid] of tree.places.entries()) {
      const unit = unitOf.get(uid);
      if (tree.inProgramme[place] !== 1 || !unit) continue;
      const cell = p * tree.places.length + place;
      rows.push({
        period: period.id,
        level: unit.level,
        org_unit: unit.id,
        expected_unit_months: rolled.expectedUnitMonths[cell] ?? 0,
        expected_units: rolled.expectedUnits[cell] ?? 0,
        catalogue: context.catalogue,
        figures: encodeTallies(rolled, cell),
      });
    }
  }
  return rows;
}

/** Ids of the periods of every kind that hold any of some months. */
export function periodsTouching(months: Iterable<MonthIndex>): Set<string> {
  return new Set([...months].flatMap((month) => PERIOD_KINDS.map((kind) => periodOf(kind, month).id)));
}
