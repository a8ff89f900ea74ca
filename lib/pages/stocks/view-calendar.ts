import type { HeatCell, HeatColumn } from '@/lib/pages/heat';
import { readMonths, type MonthCell } from '@/lib/board/cells';
import type { BoardIndicator, CellRules } from '@/lib/board/types';
import { monthName } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { runEndingAt, type Run } from '@/lib/indicators/runs';
import type { History } from '@/lib/indicators/snapshot-types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { monthOfYear, parseMonth, yearOf, type MonthIndex } from '@/lib/periods/period';
import { sayProduct, stockRates } from './say';
import { bandAt, isBeyond, sayWhole, type StockBands } from './threshold';

export interface CalendarRow {
  readonly product: string;
  readonly name: string;
  readonly cells: readonly HeatCell[];
  /** Months in a row beyond what is due, at the end; `null` for none. */
  readonly run: Run | null;
  readonly runText: string;
  /** Three months or more. */
  readonly long: boolean;
}

export interface CalendarView {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly CalendarRow[];
}

/** Months in a row from which a run is said in bold. */
const LONG_RUN = 3;

/** Products by months up to `end`, with how long each has been beyond what was due. */
export function viewCalendar(
  frame: Pick<PageFrame, 'text' | 'language' | 'indicators'> & CellRules,
  history: History,
  end: MonthIndex,
  count: number,
  bands: StockBands,
): CalendarView {
  const all = history.months.map((id) => parseMonth(id) ?? NaN);
  const shown = all.filter((month) => month <= end && month > end - count);
  const columns = shown.map((month) => ({
    key: String(month),
    label: monthName(monthOfYear(month), frame.language, 'short'),
    group: String(yearOf(month)),
  }));
  const due = readMonths(history, bands.rule, frame).map(({ expected }) => expected);
  const dueAt = (month: MonthIndex) => due[all.indexOf(month)] ?? null;
  const rows = stockRates(frame).map((rate): CalendarRow => {
    const cells = readMonths(history, rate, frame);
    const cellAt = (month: MonthIndex) => cells[all.indexOf(month)];
    const run = runBeyond(all[0] ?? end, end, (month) => cellAt(month)?.figure.value ?? null, dueAt);
    return {
      product: rate.id,
      name: sayProduct(frame, rate.id),
      cells: shown.map((month) => viewMonth(frame, bands, cellAt(month), dueAt(month))),
      run,
      runText: sayRun(frame, run),
      long: (run?.months ?? 0) >= LONG_RUN,
    };
  });
  return { columns, rows };
}

function viewMonth(
  { text: { stocks }, language }: Pick<PageFrame, 'text' | 'language'>,
  bands: StockBands,
  cell: MonthCell | undefined,
  due: number | null,
): HeatCell {
  const value = cell?.figure.value ?? null;
  if (value === null) return { text: stocks.noData, band: null, state: 'no-data' };
  return {
    text: sayWhole(value, due, language),
    band: bandAt(bands, value, due),
    state: 'value',
    unsure: cell?.unsure ?? false,
  };
}

/** Months in a row beyond what was due in each of them; a month without value or without due ends the run. */
export function runBeyond(
  first: MonthIndex,
  end: MonthIndex,
  valueAt: (month: MonthIndex) => number | null,
  dueAt: (month: MonthIndex) => number | null,
): Run | null {
  return runEndingAt(end, first, (month) => {
    const [value, due] = [valueAt(month), dueAt(month)];
    if (value === null || due === null) return 'unknown';
    return isBeyond(value, due) ? 'holds' : 'clear';
  });
}

/** `3 mois`, `au moins 24 mois`, or a dash. */
export function sayRun(
  { text: { pages, common }, language }: Pick<PageFrame, 'text' | 'language'>,
  run: Run | null,
): string {
  if (run === null) return common.dash;
  const forms = run.atLeast ? pages.atLeastMonths : pages.months;
  return fill(pickForm(language, run.months, forms), { count: run.months });
}

/** The indicator whose cuts all rates share: « au moins un produit », else the first that is tracked. */
export function ruleOf(frame: Pick<PageFrame, 'indicators'>): BoardIndicator | null {
  return stockRates(frame)[0] ?? null;
}
