import { computeFigure } from '@/lib/indicators/figure';
import { indicatorById } from '@/lib/indicators/catalogue';
import { monthId, monthRange, type MonthIndex } from '@/lib/periods/period';
import { readFiguresOf } from '@/lib/store/queries/figures';
import type { FigureRow } from '@/lib/store/types';
import { coverageOf, defaultIndicator } from './defaults';
import type { FigureSource } from './figure-source';
import { Kept } from './kept';
import { findProvisional } from './provisional';

/** Reports of older months no longer come in. */
const CANDIDATES = 12;

/** Every page asks for it, from whichever copy of this module: the framework may bundle it more than once in a process. */
const holder: typeof globalThis & { tableauSecProvisional?: Kept<MonthIndex | null> } = globalThis;
const kept = (holder.tableauSecProvisional ??= new Kept<MonthIndex | null>(64));

/** The first month whose reports are still coming in, countrywide; the same for every indicator. */
export function loadProvisional(
  source: FigureSource,
  country: string,
  threshold: number,
): Promise<MonthIndex | null> {
  const ids = source.indicators.map(({ id }) => id);
  return kept.get([source.key, country, threshold, ...ids].join('|'), () =>
    readProvisional(source, country, threshold),
  );
}

async function readProvisional(
  { store, scope, release, indicators }: FigureSource,
  country: string,
  threshold: number,
): Promise<MonthIndex | null> {
  const from = Math.max(release.firstMonth, release.lastMonth - CANDIDATES + 1);
  const months = monthRange(from, release.lastMonth);
  const rows = await readFiguresOf(store, scope, { periods: months.map(monthId), orgUnits: [country] });
  const ids = indicators.map(({ id }) => id);
  const received = months.map((month) => {
    const row = rows.find(({ period }) => period === monthId(month));
    return { month, received: row ? receivedIn(row, ids, threshold) : 0 };
  });
  return findProvisional(received, threshold);
}

/** Report completeness; where it is not tracked, the share of areas that have the first indicator. */
function receivedIn(row: FigureRow, tracked: readonly string[], threshold: number): number {
  const completeness = indicatorById('completeness');
  const stored = completeness && row.figures.get(completeness.id);
  if (completeness && stored) {
    return (computeFigure(completeness, stored, row.expected, threshold).value ?? 0) / completeness.factor;
  }
  return coverageOf(row.figures.get(defaultIndicator(tracked) ?? ''), row.expected.unitMonths);
}

/** The month shown when the address names none, for every indicator: the last one that is not provisional. */
export function defaultMonth(lastMonth: MonthIndex, provisionalFrom: MonthIndex | null): MonthIndex {
  return provisionalFrom === null ? lastMonth : provisionalFrom - 1;
}
