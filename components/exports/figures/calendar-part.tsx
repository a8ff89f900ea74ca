import { formatMonth } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { HeatLegendView } from '@/lib/pages/heat';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sayDueRate, sayProduct } from '@/lib/pages/stocks/say';
import type { RateBands } from '@/lib/pages/stocks/threshold';
import type { CalendarView } from '@/lib/pages/stocks/view-calendar';
import type { MonthIndex } from '@/lib/periods/period';
import { HeatDrawing, heatSize } from './heat-drawing';
import type { Sheet } from './sheet-types';

/** A calendar of stockouts as the middle of a figure: the cells, their legends, and what each product is held to. */
export function calendarPart(
  frame: PageFrame,
  { columns, rows, reporting }: CalendarView,
  legends: readonly HeatLegendView[],
  held: { readonly rates: readonly RateBands[]; readonly month: MonthIndex },
): Pick<Sheet, 'drawing' | 'width' | 'height' | 'legend' | 'notes'> {
  const { stocks, slides, common } = frame.text;
  const isOpen = held.rates.some(({ due, validated }) => due !== null && validated === false);
  const mark = (text: string) => (isOpen ? fill(slides.open, { text, word: common.toValidate }) : text);
  const shown = [...rows, ...(reporting ? [reporting] : [])];
  return {
    drawing: <HeatDrawing columns={columns} rows={shown} tailHead={stocks.running} hatch="sheet-hatch" />,
    ...heatSize(columns, shown),
    legend: legends.map(({ title, bands, expected, noData, palette = 'down' }) => ({
      ...(title === undefined ? {} : { title }),
      bands: { palette, texts: bands, expected: expected && { ...expected, label: mark(expected.label) } },
      keys: noData === null ? [] : [{ shape: 'hatch', text: noData } as const],
    })),
    notes: [
      ...legends.flatMap(({ unsure }) => (unsure === null ? [] : [`*\u00a0${unsure}`])),
      sayHeld(frame, held.rates, held.month),
    ],
  };
}

/** `Attendu en août 2026 : CTA ≤ 10 % [à valider], TDR ≤ 10 %.` */
function sayHeld(
  { text, language }: Pick<PageFrame, 'text' | 'language'>,
  rates: readonly RateBands[],
  month: MonthIndex,
): string {
  const { stocks, slides, common } = text;
  const held = rates.flatMap(({ rate, due, validated }) => {
    if (due === null) return [];
    const said = `${sayProduct({ text }, rate.id)} ≤ ${sayDueRate(due, language)}`;
    return validated === false ? fill(slides.open, { text: said, word: common.toValidate }) : said;
  });
  if (held.length === 0) return stocks.dueNone;
  const others = held.length < rates.length ? ` ${stocks.dueOthers}` : '';
  return `${fill(stocks.dueAt, { month: formatMonth(month, language) })} ${held.join(', ')}.${others}`;
}
