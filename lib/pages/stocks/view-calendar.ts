import type { HeatCell, HeatColumn } from '@/lib/pages/heat';
import { readMonths, type MonthCell } from '@/lib/board/cells';
import type { BoardIndicator, CellRules } from '@/lib/board/types';
import { formatNumber, monthName } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { bandOf } from '@/lib/indicators/map-cuts';
import { runEndingAt, type Run } from '@/lib/indicators/runs';
import type { History } from '@/lib/indicators/snapshot-types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { monthOfYear, parseMonth, yearOf, type MonthIndex } from '@/lib/periods/period';
import type { ChronicList } from './chronic-types';
import { isProduct } from './products';
import { sayProduct } from './say';
import { isBeyond, sayWhole, type RateBands } from './threshold';

export interface CalendarRow {
  /** The id of a rate, or that of the counts received. */
  readonly product: string;
  readonly name: string;
  readonly cells: readonly HeatCell[];
  /** Months in a row beyond what is due, at the end; `null` for none, and where nothing is due. */
  readonly run: Run | null;
  /** That run in words; where nothing is due the areas that have long lacked the product. */
  readonly tail: string;
  /** Said in bold. */
  readonly long: boolean;
}

export interface CalendarView {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly CalendarRow[];
  /** The share of ASC whose stock was reported, under all rates that rest on it; `null` where it is not tracked. */
  readonly reporting: CalendarRow | null;
}

type CalendarFrame = Pick<PageFrame, 'text' | 'language' | 'indicators'> & CellRules;

/** Months in a row from which a run is said in bold. */
const LONG_RUN = 3;

/**
 * Products by months up to `end`, with how long each has been beyond what is due at `end`: one cut for all months, so that runs and
 * colours agree.
 * @param chronic stockouts of the place at `end`; `null` where nothing can be said of them.
 */
export function viewCalendar(
  frame: CalendarFrame,
  history: History,
  end: MonthIndex,
  count: number,
  rates: readonly RateBands[],
  chronic: ChronicList | null,
): CalendarView {
  const all = history.months.map((id) => parseMonth(id) ?? NaN);
  const shown = all.filter((month) => month <= end && month > end - count);
  const columns = shown.map((month) => ({
    key: String(month),
    label: monthName(monthOfYear(month), frame.language, 'short'),
    group: String(yearOf(month)),
  }));
  const cellsOf = (indicator: BoardIndicator) => {
    const cells = readMonths(history, indicator, frame);
    return (month: MonthIndex) => cells[all.indexOf(month)];
  };
  const rows = rates.map((bands): CalendarRow => {
    const { rate, due } = bands;
    const cellAt = cellsOf(rate);
    const run = runBeyond(all[0] ?? end, end, (month) => cellAt(month)?.figure.value ?? null, due);
    const areas = due === null ? countLacking(chronic, rate.id) : null;
    return {
      product: rate.id,
      name: sayProduct(frame, rate.id),
      cells: shown.map((month) => viewMonth(frame, bands, cellAt(month))),
      run,
      tail: areas === null ? sayRun(frame, run) : sayAreas(frame, areas),
      long: (run?.months ?? 0) >= LONG_RUN || (areas ?? 0) > 0,
    };
  });
  return { columns, rows, reporting: viewReporting(frame, shown, cellsOf) };
}

/** On how many counts the rates of each month rest: numbers without colour. */
function viewReporting(
  frame: CalendarFrame,
  shown: readonly MonthIndex[],
  cellsOf: (indicator: BoardIndicator) => (month: MonthIndex) => MonthCell | undefined,
): CalendarRow | null {
  const rate = frame.indicators.find(({ id }) => id === 'stock_reporting_rate');
  if (!rate) return null;
  const cellAt = cellsOf(rate);
  return {
    product: rate.id,
    name: frame.text.stocks.countsShare,
    cells: shown.map((month): HeatCell => {
      const value = cellAt(month)?.figure.value ?? null;
      if (value === null) return { text: frame.text.stocks.noData, band: null, state: 'no-data' };
      return { text: formatNumber(value, frame.language, 0), band: null, state: 'value' };
    }),
    run: null,
    tail: '',
    long: false,
  };
}

function viewMonth(
  { text: { stocks }, language }: CalendarFrame,
  { bands: { cuts }, palette }: RateBands,
  cell: MonthCell | undefined,
): HeatCell {
  const value = cell?.figure.value ?? null;
  if (value === null) return { text: stocks.noData, band: null, state: 'no-data' };
  return {
    text: sayWhole(value, cuts, language),
    band: bandOf(value, cuts),
    palette,
    state: 'value',
    unsure: cell?.unsure ?? false,
  };
}

/** Months in a row beyond what is due; a month without value ends the run. */
export function runBeyond(
  first: MonthIndex,
  end: MonthIndex,
  valueAt: (month: MonthIndex) => number | null,
  due: number | null,
): Run | null {
  return runEndingAt(end, first, (month) => {
    const value = valueAt(month);
    if (value === null || due === null) return 'unknown';
    return isBeyond(value, due) ? 'holds' : 'clear';
  });
}

/** Areas that have long lacked a product, or any of them; `null` where that is not known. */
function countLacking(chronic: ChronicList | null, rate: string): number | null {
  if (chronic === null) return null;
  return isProduct(rate) ? (chronic.byProduct.get(rate)?.areas ?? 0) : chronic.areas;
}

function sayAreas({ text: { stocks }, language }: CalendarFrame, count: number): string {
  return fill(pickForm(language, count, stocks.lackingAreas), { count: formatNumber(count, language) });
}

/** `3 mois`, `au moins 24 mois`, or a dash. */
export function sayRun(
  { text: { pages, common }, language }: Pick<PageFrame, 'text' | 'language'>,
  run: Pick<Run, 'months' | 'atLeast'> | null,
): string {
  if (run === null) return common.dash;
  const forms = run.atLeast ? pages.atLeastMonths : pages.months;
  return fill(pickForm(language, run.months, forms), { count: run.months });
}
