import type { HeatCell, HeatLegendView } from '@/lib/pages/heat';
import { formatList, formatShort } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sayDueRate, sayProduct } from './say';
import type { RateBands } from './threshold';

/** The bands in words, once for all rates of the same cuts, with only those marks that stand in the table. */
export function viewStockLegends(
  frame: Pick<PageFrame, 'text' | 'language'>,
  rates: readonly RateBands[],
  cells: readonly (HeatCell | null)[],
  note: string | null,
): HeatLegendView[] {
  const { stocks } = frame.text;
  return groupAlike(rates).flatMap((alike, index): HeatLegendView[] => {
    const [first] = alike;
    if (!first) return [];
    const names = formatList(
      alike.map(({ rate }) => sayProduct(frame, rate.id)),
      frame.language,
    );
    return [
      {
        title: first.due === null ? fill(stocks.legendFree, { products: names }) : names,
        palette: first.palette,
        bands: sayBands(frame, first),
        expected:
          first.due === null
            ? null
            : { after: 3, label: fill(stocks.due, { value: sayDueRate(first.due, frame.language) }) },
        noData: index === 0 && cells.some((cell) => cell?.state === 'no-data') ? stocks.noData : null,
        unsure: index === 0 && cells.some((cell) => cell?.unsure) ? stocks.unsure : null,
        note: index === 0 ? note : null,
      },
    ];
  });
}

function groupAlike(rates: readonly RateBands[]): RateBands[][] {
  const groups = new Map<string, RateBands[]>();
  for (const rate of rates) {
    const key = `${rate.palette} ${rate.bands.cuts.join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), rate]);
  }
  return [...groups.values()];
}

/** `< 15`, `15–30`: a cut that is no whole number keeps its decimal, as the cells at it do. */
function sayBands({ language }: Pick<PageFrame, 'language'>, { bands }: RateBands): string[] {
  const cuts = bands.cuts.filter((cut) => cut !== undefined).map((cut) => Math.round(cut * 10) / 10);
  const short = (value: number | undefined) => formatShort(value ?? 0, language);
  return [
    `<\u00a0${short(cuts[0])}`,
    ...cuts.slice(1).map((cut, index) => `${short(cuts[index])}–${short(cut)}`),
    `≥\u00a0${short(cuts.at(-1))}`,
  ];
}
