import type { FactCube } from '@/lib/indicators/fact-cube';
import { rollUp, rowsOf } from '@/lib/indicators/roll-up';
import { expectUnits } from '@/lib/indicators/roll-up/expectation';
import { PERIOD_KINDS, periodOf, type MonthIndex } from '@/lib/periods/period';
import { encodeFigures } from '@/lib/store/figure-code';
import type { RollupTable } from '@/lib/store/schema';
import type { PublishContext } from './context';

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
  const unitOf = new Map(context.units.map((unit) => [unit.uid, unit]));
  const rows: RollupTable[] = [];
  for (const row of rowsOf(rolled)) {
    const unit = unitOf.get(row.orgUnit);
    if (!unit || !wanted.has(row.period)) continue;
    rows.push({
      period: row.period,
      level: unit.level,
      org_unit: unit.id,
      expected_unit_months: row.expected.unitMonths,
      expected_units: row.expected.units,
      catalogue: context.catalogue,
      figures: encodeFigures(row.figures),
    });
  }
  return rows;
}

/** Ids of the periods of every kind that hold any of some months. */
export function periodsTouching(months: Iterable<MonthIndex>): Set<string> {
  return new Set([...months].flatMap((month) => PERIOD_KINDS.map((kind) => periodOf(kind, month).id)));
}
