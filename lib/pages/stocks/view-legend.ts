import type { HeatCell } from '@/lib/pages/heat';
import type { HeatLegendView } from '@/lib/pages/heat';
import { formatShort } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sayDueRate } from './say';
import type { StockBands } from './threshold';

/** The bands in words, with only those marks that stand in the table. */
export function viewStockLegend(
  { text: { stocks }, language }: Pick<PageFrame, 'text' | 'language'>,
  { bands, due }: StockBands,
  cells: readonly (HeatCell | null)[],
  note: string | null,
): HeatLegendView {
  const cuts = bands.cuts.filter((cut) => cut !== undefined).map(Math.round);
  const short = (value: number | undefined) => formatShort(value ?? 0, language);
  return {
    bands: [
      `<\u00a0${short(cuts[0])}`,
      ...cuts.slice(1).map((cut, index) => `${short(cuts[index])}–${short(cut)}`),
      `≥\u00a0${short(cuts.at(-1))}`,
    ],
    expected:
      due === null || !bands.hasJump
        ? null
        : { after: 3, label: fill(stocks.due, { value: sayDueRate(due, language) }) },
    noData: cells.some((cell) => cell?.state === 'no-data') ? stocks.noData : null,
    unsure: cells.some((cell) => cell?.unsure) ? stocks.unsure : null,
    note,
  };
}
