import { readMonths } from '@/lib/board/cells';
import { capitalise } from '@/lib/board/words';
import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { HeatLegendView } from '@/lib/pages/heat';
import type { Run } from '@/lib/indicators/runs';
import type { PageFrame } from '@/lib/pages/page-frame';
import { monthId } from '@/lib/periods/period';
import { bandsAt } from '@/lib/pages/stocks/bands-at';
import { countChronic } from '@/lib/pages/stocks/count-chronic';
import { followedProducts } from '@/lib/pages/stocks/products';
import type { RateBands } from '@/lib/pages/stocks/threshold';
import {
  viewCalendar as viewStock,
  type CalendarView as StockCalendar,
} from '@/lib/pages/stocks/view-calendar';
import { viewStockLegends } from '@/lib/pages/stocks/view-legend';
import { whyUntold } from '@/lib/pages/stocks/why-untold';
import type { PlaceData } from './place-types';
import { readSilence, saySilence } from './read-silence';

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
export function viewCalendar(frame: PageFrame, data: PlaceData): CalendarView | null {
  const { head, history, month, chronic } = data;
  const rates = bandsAt(frame, head, month);
  if (rates.length === 0) return null;
  const unknown = sayUnknown(frame, data, rates);
  const told = unknown === null && whyUntold(frame, month) === null;
  const counts = told ? countChronic(chronic, followedProducts(frame.profile), null) : null;
  const view = viewStock(frame, history, month, MONTHS, rates, counts);
  return {
    ...view,
    rates,
    legends: viewStockLegends(
      frame,
      rates,
      view.rows.flatMap(({ cells }) => cells),
      null,
    ),
    finding: unknown ?? sayFinding(frame, view, rates, told),
  };
}

/** Where no count of the month came, whatever lacks is unknown: `null` where one did. */
function sayUnknown(frame: PageFrame, data: PlaceData, rates: readonly RateBands[]): string | null {
  const at = data.history.months.indexOf(monthId(data.month));
  const isKnown = rates.some(
    ({ rate }) => (readMonths(data.history, rate, frame)[at]?.figure.value ?? null) !== null,
  );
  if (isKnown) return null;
  const { place, stocks } = frame.text;
  const silence = readSilence(data, data.head.uid);
  const why = silence ? saySilence(frame, silence) : stocks.countsNone;
  return `${capitalise(fill(place.factUnknown, { silence: why }))}.`;
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
