import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { HeatLegendView } from '@/lib/pages/heat';
import type { Run } from '@/lib/indicators/runs';
import type { PageFrame } from '@/lib/pages/page-frame';
import { bandsAt } from '@/lib/pages/stocks/bands-at';
import type { RateBands } from '@/lib/pages/stocks/threshold';
import {
  viewCalendar as viewStock,
  type CalendarView as StockCalendar,
} from '@/lib/pages/stocks/view-calendar';
import { viewStockLegends } from '@/lib/pages/stocks/view-legend';
import { whyUntold } from '@/lib/pages/stocks/why-untold';
import type { PlaceData } from './place-types';

export interface CalendarView extends StockCalendar {
  readonly legends: readonly HeatLegendView[];
  /** What each product is held to at the month. */
  readonly rates: readonly RateBands[];
  /** The finding in words. */
  readonly finding: string;
}

const MONTHS = 12;

/**
 * Each product of a place, month by month, in the colours of the page of stocks; `null` where no product is tracked. A product with
 * a target of its own is beyond it in months above it; of the others it is said in how many areas they have long been at zero.
 */
export function viewCalendar(
  frame: PageFrame,
  { head, history, month, chronic }: Pick<PlaceData, 'head' | 'history' | 'month' | 'chronic'>,
): CalendarView | null {
  const rates = bandsAt(frame, head, month);
  if (rates.length === 0) return null;
  const told = whyUntold(frame, month) === null ? chronic : null;
  const view = viewStock(frame, history, month, MONTHS, rates, told);
  return {
    ...view,
    rates,
    legends: viewStockLegends(
      frame,
      rates,
      view.rows.flatMap(({ cells }) => cells),
      null,
    ),
    finding: sayFinding(frame, view, rates, told !== null),
  };
}

/** Which products have long been beyond what is due, and, of those held to nothing, which have long been lacking. */
function sayFinding(
  { text: { stocks } }: PageFrame,
  { rows }: StockCalendar,
  rates: readonly RateBands[],
  isTold: boolean,
): string {
  const held = new Set(rates.filter(({ due }) => due !== null).map(({ rate }) => rate.id));
  const list = (of: StockCalendar['rows']) =>
    of
      .filter(({ long }) => long)
      .map(({ name, tail }) => `${name} (${tail})`)
      .join(', ');
  const beyond = list(rows.filter(({ product }) => held.has(product)));
  const free = rows.filter(({ product }) => !held.has(product));
  const lacking = list(free);
  return [
    held.size === 0 ? '' : beyond === '' ? stocks.noneBeyond : fill(stocks.longBeyond, { products: beyond }),
    free.length === 0 || !isTold
      ? ''
      : lacking === ''
        ? stocks.noneLacking
        : fill(stocks.longLacking, { products: lacking }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** `3 mois`, `au moins 12 mois`. */
export function sayRun({ language, text: { pages } }: PageFrame, { months, atLeast }: Run): string {
  const forms = atLeast ? pages.atLeastMonths : pages.months;
  return fill(pickForm(language, months, forms), { count: formatNumber(months, language) });
}
