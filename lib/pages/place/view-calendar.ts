import type { Palette } from '@/lib/board/band-colour';
import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Run } from '@/lib/indicators/runs';
import { expectAt } from '@/lib/plan/expect-at';
import type { PageFrame } from '@/lib/pages/page-frame';
import { ANY_PRODUCT } from '@/lib/pages/stocks/products';
import { sayDueRate } from '@/lib/pages/stocks/say';
import { stockBands } from '@/lib/pages/stocks/threshold';
import {
  ruleOf,
  viewCalendar as viewStock,
  type CalendarView as StockCalendar,
} from '@/lib/pages/stocks/view-calendar';
import { viewStockLegend } from '@/lib/pages/stocks/view-legend';
import type { PlaceData } from './place-types';

export interface CalendarView extends StockCalendar {
  readonly palette: Palette;
  readonly legend: ReturnType<typeof viewStockLegend>;
  /** What the threshold is; `null` where nothing is expected. */
  readonly threshold: { readonly text: string; readonly validated: boolean } | null;
  /** The finding in words. */
  readonly finding: string;
}

const MONTHS = 12;

/**
 * Each product of a place, month by month, in the colours of the page of stocks; `null` where no product is tracked. A product
 * is beyond the threshold in a month where its rate passes what was then expected of « au moins un produit ».
 */
export function viewCalendar(frame: PageFrame, { head, history, month }: PlaceData): CalendarView | null {
  const { place } = frame.text;
  const rule = ruleOf(frame);
  if (!rule) return null;
  const due = expectAt(frame.plans, ANY_PRODUCT, month, head);
  const bands = stockBands(rule, due?.expected ?? null);
  const view = viewStock(frame, history, month, MONTHS, bands);
  const long = view.rows.filter((row) => row.long).map(({ name, runText }) => `${name} (${runText})`);
  return {
    ...view,
    palette: bands.palette,
    legend: viewStockLegend(
      frame,
      bands,
      view.rows.flatMap(({ cells }) => cells),
      null,
    ),
    threshold: due && {
      text: fill(place.calendarThreshold, {
        value: sayDueRate(due.expected, frame.language),
        month: formatMonth(month, frame.language),
      }),
      validated: due.validated,
    },
    finding:
      due === null
        ? place.calendarNoThreshold
        : long.length > 0
          ? fill(place.calendarLong, { products: long.join(', ') })
          : place.calendarNoLong,
  };
}

/** `3 mois`, `au moins 12 mois`. */
export function sayRun({ language, text: { pages } }: PageFrame, { months, atLeast }: Run): string {
  const forms = atLeast ? pages.atLeastMonths : pages.months;
  return fill(pickForm(language, months, forms), { count: formatNumber(months, language) });
}
