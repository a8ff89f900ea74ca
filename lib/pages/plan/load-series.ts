import { Kept } from '@/lib/board/kept';
import { computeFigure } from '@/lib/indicators/figure';
import { isComparable } from '@/lib/indicators/status';
import { monthId, monthRange, type MonthIndex } from '@/lib/periods/period';
import type { MonthlyValue } from '@/lib/plan/projection/project-indicator';
import { readFiguresOf } from '@/lib/store/queries/figures';
import type { DataContext } from '../data-context';

/** Every tracked indicator of one place over consecutive months. */
export interface UnitSeries {
  readonly first: MonthIndex;
  readonly months: number;
  /** By indicator: a value a month, `NaN` for none, and whether it is sound: settled, and to be compared with other months. */
  readonly byIndicator: ReadonlyMap<string, { readonly values: Float64Array; readonly sound: Uint8Array }>;
}

/** A country and its regions, over the months of a plan or two. */
const kept = new Kept<UnitSeries>(96);

/** The months of a place, from one to another: built once for each state of the data. */
export function loadSeries(
  context: DataContext,
  uid: string,
  from: MonthIndex,
  to: MonthIndex,
): Promise<UnitSeries> {
  return kept.get(`${context.key}|${uid}|${from}|${to}`, () => buildSeries(context, uid, from, to));
}

async function buildSeries(
  { store, scope, indicators, threshold, provisionalFrom }: DataContext,
  uid: string,
  from: MonthIndex,
  to: MonthIndex,
): Promise<UnitSeries> {
  const months = Math.max(0, to - from + 1);
  const periods = monthRange(from, to).map(monthId);
  const rows = await readFiguresOf(store, scope, { periods, orgUnits: [uid] });
  const byPeriod = new Map(rows.map((row) => [row.period, row]));
  const series = indicators.map((definition) => {
    const values = new Float64Array(months).fill(NaN);
    const sound = new Uint8Array(months);
    periods.forEach((period, index) => {
      const row = byPeriod.get(period);
      const figure =
        row && computeFigure(definition, row.figures.get(definition.id), row.expected, threshold);
      if (!figure || figure.value === null) return;
      values[index] = figure.value;
      const provisional = provisionalFrom !== null && from + index >= provisionalFrom;
      sound[index] = isComparable(figure) && !provisional ? 1 : 0;
    });
    return [definition.id, { values, sound }] as const;
  });
  return { first: from, months, byIndicator: new Map(series) };
}

/** One indicator's months, oldest first; empty where it is not tracked. */
export function monthsOfSeries(series: UnitSeries, indicator: string): MonthlyValue[] {
  const line = series.byIndicator.get(indicator);
  if (!line) return [];
  return Array.from({ length: series.months }, (_none, index) => {
    const value = line.values[index] ?? NaN;
    return {
      month: series.first + index,
      value: Number.isNaN(value) ? null : value,
      sound: line.sound[index] === 1,
    };
  });
}
