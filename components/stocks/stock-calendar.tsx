import { HeatTable } from '@/components/charts/heat-table';
import { Section } from '@/components/ui/section';
import { ToValidate } from '@/components/ui/to-validate';
import { formatMonth } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from '@/lib/pages/stocks/load-stocks';
import { sayDueRate, sayHead } from '@/lib/pages/stocks/say';
import type { StockBands } from '@/lib/pages/stocks/threshold';
import { viewCalendar } from '@/lib/pages/stocks/view-calendar';
import { viewStockLegend } from '@/lib/pages/stocks/view-legend';

interface StockCalendarProps {
  readonly frame: PageFrame;
  readonly data: Pick<StocksData, 'history' | 'end'>;
  readonly bands: StockBands;
  /** Whether what is due has a source; `false` is "à valider". */
  readonly validated: boolean | null;
}

/** Products by months, and how long each has been beyond what was due. */
export function StockCalendar({ frame, data: { history, end }, bands, validated }: StockCalendarProps) {
  const { text, language, chosen } = frame;
  const { stocks, common } = text;
  const count = chosen['mois'] === '24' ? 24 : 13;
  const { columns, rows } = viewCalendar(frame, history, end, count, bands);
  const title = fill(stocks.months, { place: sayHead(frame) });
  return (
    <Section id="mois" title={title}>
      <p className="sub">
        {bands.due === null
          ? stocks.monthsHintNone
          : fill(stocks.monthsHint, {
              value: sayDueRate(bands.due, language),
              month: formatMonth(end, language),
            })}{' '}
        {validated === false && <ToValidate word={common.toValidate} />}
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
        palette={bands.palette}
        columns={columns}
        rows={rows.map((row) => ({
          key: row.product,
          head: <a href={`${pageAddress(frame, { produit: row.product })}#saison`}>{row.name}</a>,
          cells: row.cells,
          tail: row.long ? <b>{row.runText}</b> : row.runText,
        }))}
        {...(bands.due === null ? {} : { tailHead: stocks.running })}
        legend={viewStockLegend(
          frame,
          bands,
          rows.flatMap(({ cells }) => cells),
          null,
        )}
      />
    </Section>
  );
}
