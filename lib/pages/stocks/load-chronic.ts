import { Kept } from '@/lib/board/kept';
import { CHRONIC_MONTHS } from '@/lib/indicators/area-runs/run-row';
import { compareNames } from '@/lib/org-units/compare-names';
import type { DataContext } from '@/lib/pages/data-context';
import type { MonthIndex } from '@/lib/periods/period';
import { readAreaRuns, type RunFilter, type RunsFirst } from '@/lib/store/queries/area-runs';
import { areRunsMade } from '@/lib/store/queries/area-runs-made';
import { placeRun } from './act-places';
import type { ChronicList, ChronicStockout, RowsAsked } from './chronic-types';
import { countChronic, countStored } from './count-chronic';
import { followedProducts, isProduct, type Product } from './products';
import { walkChronic } from './walk-chronic';

export type { ChronicStockout } from './chronic-types';

/** Rows that a page shows at first. */
export const FIRST_ROWS = 25;

/**
 * Rows that are kept in all, of as many months and scopes as these take: some 650 bytes each. A country of 16,000 areas has a few
 * thousand a month, a confined reader a share of them.
 */
export const ROWS_KEPT = 60_000;

const kept = new Kept<readonly ChronicStockout[]>(ROWS_KEPT, weighRows);
const lists = new Kept<ChronicList>(64);

/** An answer without rows counts for something too. */
export function weighRows(rows: readonly unknown[]): number {
  return rows.length + 1;
}

/**
 * Chronic stockouts at the end of a month, the longest first, then those of most ASC.
 * @param under uid of a region or district to which they are narrowed; `null` for all that the reader may see.
 */
export async function loadChronicStockouts(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
): Promise<readonly ChronicStockout[]> {
  return kept.get(`${context.key}|${month}|${under ?? ''}`, async () => {
    const isMade = await areRunsMade(context.store);
    const rows = isMade
      ? await readChronic(context, filterOf(context, month, under, null))
      : await walkChronic(context, month, under);
    return rows.toSorted(compareWorst);
  });
}

/** The same as a page shows them: all are counted, and of the rows those read that it needs. */
export async function loadChronicList(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
  { whole, product }: RowsAsked,
): Promise<ChronicList> {
  if (whole || !(await areRunsMade(context.store))) {
    const all = await loadChronicStockouts(context, month, under);
    return countChronic(all, followedProducts(context.profile), product);
  }
  return lists.get(`${context.key}|${month}|${under ?? ''}|${product ?? ''}`, async () => {
    const counts = await countStored(context, filterOf(context, month, under, null));
    const first = { count: FIRST_ROWS, by: 'months and chw' } as const;
    const rows = await readChronic(context, { ...filterOf(context, month, under, product), first });
    return { ...counts, rows: rows.sort(compareWorst) };
  });
}

function filterOf(
  { profile }: DataContext,
  month: MonthIndex,
  under: string | null,
  product: Product | null,
): RunFilter {
  const measures = followedProducts(profile).filter((one) => product === null || one === product);
  return { measures, month, under, least: CHRONIC_MONTHS };
}

async function readChronic(
  { store, scope, places }: DataContext,
  filter: RunFilter & { readonly first?: RunsFirst },
): Promise<ChronicStockout[]> {
  const runs = await readAreaRuns(store, scope, filter);
  const placeAt = placeRun(places, filter.month);
  const rows: ChronicStockout[] = [];
  for (const row of runs) {
    if (!isProduct(row.measure)) continue;
    const { area, district, region, run } = placeAt(row);
    const [chw, reporting] = [row.chw ?? 0, row.counted ?? 0];
    rows.push({ area, district, region, product: row.measure, run, chw, reporting });
  }
  return rows;
}

/** Made once: a comparison that names its locale each time costs a hundred times as much. */
const byName = new Intl.Collator('fr');

function compareWorst(a: ChronicStockout, b: ChronicStockout): number {
  return (
    b.run.months - a.run.months ||
    b.chw - a.chw ||
    byName.compare(a.area.name, b.area.name) ||
    (a.product === b.product ? compareNames(a.area, b.area) : a.product < b.product ? -1 : 1)
  );
}
