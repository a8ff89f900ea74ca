import { FigureLinks } from '@/components/exports/figure-links';
import { figureQuery } from '@/lib/pages/figure-query';
import { HeatTable } from '@/components/charts/heat-table';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from '@/lib/pages/stocks/load-stocks';
import { isPart, sayHead } from '@/lib/pages/stocks/say';
import type { RateBands } from '@/lib/pages/stocks/threshold';
import { viewCalendar } from '@/lib/pages/stocks/view-calendar';
import { viewStockLegends } from '@/lib/pages/stocks/view-legend';

interface StockCalendarProps {
  readonly frame: PageFrame;
  readonly data: Pick<StocksData, 'history' | 'end' | 'chronic'>;
  readonly rates: readonly RateBands[];
}

/** Products by months, and how long each has been beyond what was due. */
export function StockCalendar({ frame, data: { history, end, chronic }, rates }: StockCalendarProps) {
  const { text, chosen } = frame;
  const { stocks } = text;
  const count = chosen['mois'] === '24' ? 24 : 13;
  const { columns, rows, reporting } = viewCalendar(frame, history, end, count, rates, chronic);
  const title = fill(stocks.months, { place: sayHead(frame) });
  return (
    <Section id="mois" title={title}>
      <p className="sub">
        {isPart(frame) ? `${stocks.monthsHint} ${stocks.monthsHintPart}` : stocks.monthsHint}
      </p>
      <p className="links screen-only">
        <a href={`${pageAddress(frame, { mois: count === 24 ? null : '24' })}#mois`}>
          {count === 24 ? stocks.show13 : stocks.show24}
        </a>
      </p>
      <HeatTable
        label={title}
        corner={stocks.product}
        begin="end"
        palette="down"
        columns={columns}
        rows={[
          ...rows.map((row) => ({
            key: row.product,
            head: <a href={`${pageAddress(frame, { produit: row.product })}#saison`}>{row.name}</a>,
            cells: row.cells,
            tail: row.long ? <b>{row.tail}</b> : row.tail,
          })),
          ...(reporting === null
            ? []
            : [{ key: reporting.product, head: reporting.name, cells: reporting.cells, total: true }]),
        ]}
        tailHead={stocks.running}
        legend={viewStockLegends(
          frame,
          rates,
          rows.flatMap(({ cells }) => cells),
          null,
        )}
      />
      <FigureLinks text={text.slides} name="stock-calendar" query={figureQuery(frame)} />
    </Section>
  );
}
