import { readFiguresOf } from '@/lib/store/queries/figures';
import { monthId, monthRange } from '@/lib/periods/period';
import { coverageOf, defaultMonth } from './defaults';
import type { FigureSource } from './load-figures';

/** How many of the last months may stand for "the latest complete one". */
const CANDIDATES = 3;

/** The month shown when the address names none: the latest complete one for this indicator, countrywide. */
export async function choosePeriod(
  { store, scope, release }: FigureSource,
  country: string,
  indicator: string,
  threshold: number,
): Promise<string> {
  const months = monthRange(
    Math.max(release.firstMonth, release.lastMonth - CANDIDATES + 1),
    release.lastMonth,
  );
  const rows = await readFiguresOf(store, scope, { periods: months.map(monthId), orgUnits: [country] });
  const coverages = months.map((month) => {
    const row = rows.find(({ period }) => period === monthId(month));
    return { month, coverage: coverageOf(row?.figures.get(indicator), row?.expected.unitMonths ?? 0) };
  });
  return monthId(defaultMonth(coverages, threshold) ?? release.lastMonth);
}
