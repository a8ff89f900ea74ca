import type { DataContext } from '@/lib/pages/data-context';
import { countAreaRuns, countRunAreas, type RunCount, type RunFilter } from '@/lib/store/queries/area-runs';
import type { ChronicCount, ChronicList, ChronicStockout } from './chronic-types';
import { isProduct, type Product } from './products';

/** Counts of chronic stockouts of which all rows are at hand. */
export function countChronic(
  all: readonly ChronicStockout[],
  products: readonly Product[],
  chosen: Product | null,
): ChronicList {
  const of = (product: Product) => all.filter((row) => row.product === product);
  return {
    ...countRows(all),
    byProduct: new Map(products.map((product) => [product, countRows(of(product))])),
    rows: chosen === null ? all : of(chosen),
  };
}

/** The same counts from the store, of which no row leaves it. */
export async function countStored(
  { store, scope }: DataContext,
  filter: RunFilter,
): Promise<Omit<ChronicList, 'rows'>> {
  const counts = await countAreaRuns(store, scope, { ...filter, byRegion: false });
  const areas = filter.measures.length === 0 ? 0 : await countRunAreas(store, scope, filter);
  return {
    ...sumCounts(counts),
    areas,
    byProduct: new Map(
      filter.measures.flatMap((product) =>
        isProduct(product)
          ? [[product, sumCounts(counts.filter(({ measure }) => measure === product))] as const]
          : [],
      ),
    ),
  };
}

/** Of one product, each area stands once. */
function sumCounts(counts: readonly RunCount[]): ChronicCount {
  const pairs = counts.reduce((sum, { runs }) => sum + runs, 0);
  const longest = counts.map(({ longest: months, atLeast }) => ({ months, atLeast }));
  return {
    areas: pairs,
    pairs,
    chw: counts.reduce((sum, { chw }) => sum + chw, 0),
    longest: findLongest(longest),
  };
}

function countRows(rows: readonly ChronicStockout[]): ChronicCount {
  return {
    areas: new Set(rows.map(({ area }) => area.uid)).size,
    pairs: rows.length,
    chw: rows.reduce((sum, { chw }) => sum + chw, 0),
    longest: findLongest(rows.map(({ run: { months, atLeast } }) => ({ months, atLeast }))),
  };
}

/** The longest run; of two that are equally long the one that may have begun earlier. */
function findLongest(runs: readonly NonNullable<ChronicCount['longest']>[]): ChronicCount['longest'] {
  return runs.reduce<ChronicCount['longest']>((longest, run) => {
    if (longest === null || run.months > longest.months) return run;
    return run.months === longest.months && run.atLeast ? run : longest;
  }, null);
}
