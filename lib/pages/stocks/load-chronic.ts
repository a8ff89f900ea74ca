import { Kept } from '@/lib/board/kept';
import type { MeasureId } from '@/lib/indicators/measures';
import { runEndingAt, type Run } from '@/lib/indicators/runs';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import { readFacts } from '@/lib/store/queries/facts';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { findHeldMeasures, type HeldMeasure } from '@/lib/store/queries/stock-runs';
import { isUnderPlace, placeOf, type ActPlace } from './act-places';
import { followedProducts, isProduct, type Product } from './products';
import { stateOfStock } from './stock-state';
import { CHRONIC_MONTHS } from './why-untold';

/** A product at zero for at least one ASC of an area, three reported months running or more. */
export interface ChronicStockout extends ActPlace {
  readonly product: Product;
  readonly run: Run;
  /** ASC at zero in the month, of those whose stock count was reported in it. */
  readonly chw: number;
  readonly reporting: number;
}

/** How far back a run is followed: one of as many months is said to last at least so long. */
export const LONGEST_RUN = 24;
/** Months before those that make a run chronic that are read first: most runs end soon. Each further read is of twice as many. */
const FIRST_STEP = 3;

/**
 * Rows that are kept in all, of as many months and scopes as these take: some 650 bytes each. A country of 16,000 areas has a few
 * thousand a month, a confined reader a share of them.
 */
export const ROWS_KEPT = 60_000;

const kept = new Kept<readonly ChronicStockout[]>(ROWS_KEPT, weighRows);

/**
 * Chronic stockouts at the end of a month, the longest first, then those of most ASC.
 * @param under uid of a region or district to which they are narrowed; `null` for all that the reader may see.
 */
export async function loadChronicStockouts(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
): Promise<readonly ChronicStockout[]> {
  return kept.get(`${context.key}|${month}|${under ?? ''}`, () => findChronic(context, month, under));
}

/** An answer without rows counts for something too. */
export function weighRows(rows: readonly unknown[]): number {
  return rows.length + 1;
}

async function findChronic(
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
  return rows.filter((row) => under === null || isUnderPlace(row, under)).sort(compareWorst);
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

function compareWorst(a: ChronicStockout, b: ChronicStockout): number {
  return (
    b.run.months - a.run.months ||
    b.chw - a.chw ||
    a.area.name.localeCompare(b.area.name, 'fr') ||
    (a.product < b.product ? -1 : 1)
  );
}
