import type { HeatCell, HeatColumn } from '@/components/charts/heat-table';
import type { HeatLegendView } from '@/components/charts/heat-legend';
import { readMonths, type MonthCell } from '@/lib/board/cells';
import { sayExpected } from '@/lib/board/words';
import { formatMonth, formatNumber, formatShort, monthName } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { bandOf, mapCuts } from '@/lib/indicators/map-cuts';
import { runEndingAt, type Run } from '@/lib/indicators/runs';
import { monthOfYear, parseMonth, yearOf, type MonthIndex } from '@/lib/periods/period';
import { expectAt } from '@/lib/plan/expect-at';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from './place-types';
import { productName } from './product-name';

export interface CalendarRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly HeatCell[];
  /** Months in a row beyond the threshold. */
  readonly run: string;
  /** Three or more: said in bold. */
  readonly long: boolean;
}

export interface CalendarView {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly CalendarRow[];
  readonly palette: 'down' | 'plain';
  readonly legend: HeatLegendView;
  /** What the threshold is; `null` where nothing is expected. */
  readonly threshold: { readonly text: string; readonly validated: boolean } | null;
  /** The finding, as the calendar's text alternative says it. */
  readonly finding: string;
}

const MONTHS = 12;
const LONG = 3;
/** What is expected of the rate of any stockout is the threshold of each product. */
const THRESHOLD_OF = 'stockout_any';

/** Each product, month by month; `null` where no product is tracked. */
export function viewCalendar(frame: PageFrame, data: PlaceData): CalendarView | null {
  const { head, history, month } = data;
  const { place, common } = frame.text;
  const products = frame.indicators.filter(({ id }) => id.startsWith('stockout_') && id !== THRESHOLD_OF);
  const [first] = products;
  if (!first) return null;
  const due = expectAt(frame.plans, THRESHOLD_OF, month, head);
  const bands = mapCuts(first, due?.expected ?? null);
  const shown = products.map((product) => ({
    product,
    months: readMonths(history, product, frame).slice(-MONTHS),
  }));
  const rows = shown.map(({ product, months }): CalendarRow => {
    const run = due && runBeyond(months, due.expected);
    return {
      key: product.id,
      name: productName(frame.text, product.id),
      cells: months.map((one) => viewCell(frame, one, bands.cuts)),
      run: run ? sayRun(frame, run) : common.dash,
      long: run !== null && run.months >= LONG,
    };
  });
  const cells = rows.flatMap((row) => row.cells);
  const long = rows.filter((row) => row.long).map(({ name, run }) => `${name} (${run})`);
  return {
    columns: (shown[0]?.months ?? []).flatMap((one) => viewColumn(frame, one)),
    rows,
    palette: bands.hasJump ? 'down' : 'plain',
    legend: {
      bands: nameBands(
        frame,
        bands.cuts.filter((cut) => cut !== undefined),
      ),
      expected: due
        ? {
            after: 3,
            label: fill(frame.text.board.expectedValue, { value: sayExpected(frame, first, due.expected) }),
          }
        : null,
      noData: cells.some(({ state }) => state === 'no-data') ? common.noData : null,
      unsure: cells.some(({ unsure }) => unsure) ? place.calendarUnsure : null,
    },
    threshold: due && {
      text: fill(place.calendarThreshold, {
        value: sayExpected(frame, first, due.expected),
        month: formatMonth(month, frame.language),
      }),
      validated: due.validated,
    },
    finding: due
      ? long.length > 0
        ? fill(place.calendarLong, { products: long.join(', ') })
        : place.calendarNoLong
      : place.calendarNoThreshold,
  };
}

/**
 * Months in a row beyond the threshold, up to the last one shown. A month without data ends it: nothing is claimed of what
 * nobody reported.
 * @param expected in per cent, of the last month, for every month of the row.
 */
export function runBeyond(months: readonly Pick<MonthCell, 'figure'>[], expected: number): Run | null {
  return runEndingAt(months.length - 1, 0, (at) => {
    const value = months[at]?.figure.value ?? null;
    return value === null ? 'unknown' : value > expected ? 'holds' : 'clear';
  });
}

/** `3 mois`, `au moins 12 mois`. */
export function sayRun({ language, text: { pages } }: PageFrame, { months, atLeast }: Run): string {
  const forms = atLeast ? pages.atLeastMonths : pages.months;
  return fill(pickForm(language, months, forms), { count: formatNumber(months, language) });
}

function viewCell(
  { language, text: { common } }: PageFrame,
  { figure, unsure }: MonthCell,
  cuts: Parameters<typeof bandOf>[1],
): HeatCell {
  const { value, state } = figure;
  if (value === null) {
    const text = state === 'not-applicable' ? common.notApplicable : common.noData;
    return { text, band: null, state: state === 'not-applicable' ? state : 'no-data' };
  }
  return { text: formatNumber(value, language), band: bandOf(value, cuts), state: 'value', unsure };
}

function viewColumn({ language }: PageFrame, { month }: MonthCell): HeatColumn[] {
  const index: MonthIndex | undefined = parseMonth(month);
  if (index === undefined) return [];
  const label = monthName(monthOfYear(index), language, 'short');
  return [{ key: month, label, group: String(yearOf(index)) }];
}

function nameBands({ language }: PageFrame, cuts: readonly number[]): string[] {
  const say = (value: number | undefined) => formatShort(Math.round(value ?? 0), language);
  return [
    `< ${say(cuts[0])}`,
    ...cuts.slice(1).map((cut, index) => `${say(cuts[index])}–${say(cut)}`),
    `≥ ${say(cuts.at(-1))} %`,
  ];
}
