import { CHRONIC_MONTHS, LONGEST_RUN } from '@/lib/indicators/area-runs/run-row';
import type { MeasureId } from '@/lib/indicators/measures';
import { runEndingAt } from '@/lib/indicators/runs';
import { stateOfStock } from '@/lib/indicators/stock-state';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import { readFacts } from '@/lib/store/queries/facts';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { findHeldMeasures, type HeldMeasure } from '@/lib/store/queries/stock-runs';
import { isUnderPlace, placeOf } from './act-places';
import type { ChronicStockout } from './chronic-types';
import { followedProducts, isProduct } from './products';

/** Months before those that make a run chronic that are read first: most runs end soon. Each further read is of twice as many. */
const FIRST_STEP = 3;

/**
 * Chronic stockouts in a store without runs of areas, which an older program left: until its next pull they are walked from the
 * facts. In no order.
 */
export async function walkChronic(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
): Promise<ChronicStockout[]> {
  const { store, scope, profile, places, release } = context;
  const products = followedProducts(profile);
  const first = Math.max(release.firstMonth, month - LONGEST_RUN + 1);
  const last = monthRange(month - CHRONIC_MONTHS + 1, month);
  if (products.length === 0 || month - first + 1 < CHRONIC_MONTHS) return [];
  const held = await findHeldMeasures(store, scope, {
    measures: [...products, 'stock_reporting'],
    months: last,
    under,
  });
  const reporting = new Set(held.filter(({ measure }) => measure === 'stock_reporting').map(uidOf));
  const candidates = held.filter(({ orgUnit, measure }) => isProduct(measure) && reporting.has(orgUnit));
  const values = await readBack(context, candidates, month, first);
  const areas = await readOrgUnits(store, scope, { uids: [...new Set(candidates.map(uidOf))] });
  const byUid = new Map(areas.map((area) => [area.uid, area]));
  const rows = candidates.flatMap(({ orgUnit, measure }): ChronicStockout[] => {
    const area = byUid.get(orgUnit);
    const run = runEndingAt(month, first, (at) => values.stateOf(orgUnit, measure, at));
    if (!area || !run || !isProduct(measure)) return [];
    const chw = values.at(orgUnit, measure, month) ?? 0;
    const counted = values.at(orgUnit, 'stock_reporting', month) ?? 0;
    return [{ ...placeOf(area, places), product: measure, run, chw, reporting: counted }];
  });
  return rows.filter((row) => under === null || isUnderPlace(row, under));
}

/** The facts of the candidates in the month, and back from before the months in which all were held, as long as a run goes on. */
async function readBack(
  { store, scope, profile }: DataContext,
  candidates: readonly HeldMeasure[],
  month: MonthIndex,
  first: MonthIndex,
) {
  const facts = new Map<string, number>();
  const at = (orgUnit: string, measure: MeasureId, of: MonthIndex) =>
    facts.get(`${orgUnit} ${measure} ${of}`);
  const heldFrom = month - CHRONIC_MONTHS + 1;
  const stateOf = (orgUnit: string, measure: MeasureId, of: MonthIndex) =>
    of >= heldFrom
      ? 'holds'
      : stateOfStock(
          at(orgUnit, measure, of),
          at(orgUnit, 'stock_reporting', of),
          profile.source.measures[measure]?.absentIsZero ?? false,
        );
  const read = async (some: readonly HeldMeasure[], months: readonly MonthIndex[]) => {
    const measures = [...new Set(some.map(({ measure }) => measure)), 'stock_reporting' as const];
    const orgUnits = [...new Set(some.map(uidOf))];
    for (const fact of await readFacts(store, scope, { measures, months, orgUnits })) {
      facts.set(`${fact.orgUnit} ${fact.measure} ${fact.month}`, fact.value);
    }
  };
  await read(candidates, [month]);
  let open = candidates;
  let step = FIRST_STEP;
  for (let end = heldFrom - 1; end >= first && open.length > 0; end -= step, step *= 2) {
    const months = monthRange(Math.max(first, end - step + 1), end);
    await read(open, months);
    open = open.filter(({ orgUnit, measure }) =>
      months.every((of) => stateOf(orgUnit, measure, of) === 'holds'),
    );
  }
  return { at, stateOf };
}

function uidOf({ orgUnit }: HeldMeasure): string {
  return orgUnit;
}
