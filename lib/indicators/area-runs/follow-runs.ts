import type { MonthIndex } from '../../periods/period';
import type { MeasureId } from '../measures';
import { PRODUCTS, type Product } from '../products';
import { followReports } from './follow-reports';
import { followCounts, followStock } from './follow-stock';
import { followSupervision } from './follow-supervision';
import type { FollowedArea, MonthValues, RunRow } from './run-row';

/** The measures that runs are read from, of those that a country maps: none of a kind that cannot be told. */
export function runMeasures(mapped: readonly MeasureId[]): MeasureId[] {
  const has = (measure: MeasureId) => mapped.includes(measure);
  const supervision: MeasureId[] =
    has('chw_active') && has('chw_supervised') ? ['chw_active', 'chw_supervised'] : [];
  const reports: MeasureId[] =
    has('reports_expected') && has('reports_received') ? ['reports_expected', 'reports_received'] : [];
  const stocks: MeasureId[] = has('stock_reporting') ? ['stock_reporting', ...PRODUCTS.filter(has)] : [];
  return [...supervision, ...reports, ...stocks];
}

/**
 * Follows areas month by month: for how long what the lists to act on tell has lasted in each. Months must be given one after
 * the other, beginning at `firstMonth` or at least 23 before the first whose rows are wanted.
 * @param measures as `runMeasures` gives them.
 * @param firstMonth the earliest month of which there are data.
 */
export function followRuns(
  areas: readonly FollowedArea[],
  firstMonth: MonthIndex,
  measures: readonly MeasureId[],
  absentIsZero: ReadonlySet<MeasureId>,
): (month: MonthIndex, values: MonthValues) => RunRow[] {
  const products = PRODUCTS.filter((product) => measures.includes(product)).map(
    (product): { product: Product; absentIsZero: boolean } => ({
      product,
      absentIsZero: absentIsZero.has(product),
    }),
  );
  const followers = [
    ...(measures.includes('chw_supervised')
      ? [followSupervision(areas, firstMonth, absentIsZero.has('chw_supervised'))]
      : []),
    ...(measures.includes('reports_received') ? [followReports(areas, firstMonth)] : []),
    ...(measures.includes('stock_reporting')
      ? [followCounts(areas, firstMonth), followStock(areas, firstMonth, products)]
      : []),
  ];
  return (month, values) => followers.flatMap((follow) => follow(month, values));
}
