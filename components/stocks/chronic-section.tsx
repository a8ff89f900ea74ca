import { SortHead } from '@/components/ui/sort-head';
import { Section } from '@/components/ui/section';
import { TableFrame } from '@/components/ui/table-frame';
import { capitalise } from '@/lib/board/words';
import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from '@/lib/pages/stocks/load-stocks';
import { CHRONIC_TABLE } from '@/lib/pages/stocks/list-order';
import { listAddress } from '@/lib/pages/stocks/list-address';
import { viewChronic, type ChronicView } from '@/lib/pages/stocks/view-chronic';
import { isProduct } from '@/lib/pages/stocks/products';
import { MoreRows } from './more-rows';
import { PlaceCells } from './place-cells';

type OfProduct = ChronicView['byProduct'][number];

/** The list to act on: where, which product, for how long, how many ASC. */
export function ChronicSection({
  frame,
  data: { chronic, untold, end },
}: {
  frame: PageFrame;
  data: Pick<StocksData, 'chronic' | 'untold' | 'end'>;
}) {
  const { text, language } = frame;
  const { stocks } = text;
  const title = fill(stocks.chronic, { period: formatMonth(end, language) });
  if (chronic === null) {
    const words = {
      scope: stocks.chronicHidden,
      untracked: stocks.chronicUntracked,
      history: stocks.chronicHistory,
    };
    return (
      <Section id={CHRONIC_TABLE} title={title}>
        <p className="mt-2">{words[untold ?? 'scope']}</p>
      </Section>
    );
  }
  const view = viewChronic(frame, chronic);
  return (
    <Section id={CHRONIC_TABLE} title={title} hint={stocks.chronicHint}>
      <div className="stock-acts">
        {chronic.pairs > 0 && <ByProduct frame={frame} view={view} />}
        {view.count === 0 ? (
          <p className="mt-3">{stocks.chronicNone}</p>
        ) : (
          <ActTable frame={frame} view={view} label={capitalise(title)} />
        )}
      </div>
      <p className="links mt-2">
        <MoreRows
          frame={frame}
          shown={view.rows.length}
          count={view.count}
          anchor={CHRONIC_TABLE}
          parameter="tout"
        />
        <a href={listAddress(frame, end)} className="screen-only">
          {stocks.csv}
        </a>
      </p>
    </Section>
  );
}

/** How many areas lack each product, in one row of products; each narrows the page to it. */
function ByProduct({ frame, view }: { frame: PageFrame; view: ChronicView }) {
  const { text, language } = frame;
  const { stocks } = text;
  const lines = [
    { label: stocks.areasCount, read: ({ areas }: OfProduct) => <b>{formatNumber(areas, language)}</b> },
    { label: stocks.atZero, read: ({ chw }: OfProduct) => formatNumber(chw, language) },
    { label: stocks.longest, read: ({ longest }: OfProduct) => longest },
  ];
  return (
    <TableFrame label={stocks.byProduct}>
      <table className="table stock-products">
        <caption className="sr-only">{stocks.byProduct}</caption>
        <thead>
          <tr>
            <th scope="col">{stocks.byProduct}</th>
            {view.byProduct.map(({ product, name }) => (
              <th key={product} scope="col" className="num">
                <a href={`${pageAddress(frame, { produit: product })}#${CHRONIC_TABLE}`}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, read }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {view.byProduct.map((row) => (
                <td key={row.product} className="num">
                  {read(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function ActTable({ frame, view, label }: { frame: PageFrame; view: ChronicView; label: string }) {
  const { stocks } = frame.text;
  const head = { frame, sort: view.sort, table: CHRONIC_TABLE };
  const single = isProduct(frame.chosen['produit'] ?? '');
  return (
    <TableFrame label={label}>
      <table
        className={['table act-table', frame.region ? '' : 'with-region', single ? '' : 'with-product']
          .join(' ')
          .trim()}
      >
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <SortHead {...head} column="aire" label={stocks.area} />
            <SortHead {...head} column="district" label={stocks.district} />
            {frame.region === null && <SortHead {...head} column="region" label={stocks.region} />}
            {!single && <SortHead {...head} column="produit" label={stocks.product} />}
            <SortHead {...head} column="duree" label={stocks.since} numeric />
            <SortHead {...head} column="asc" label={stocks.atZero} numeric />
            <th scope="col" className="act-call">
              {stocks.call}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.key}>
              <PlaceCells
                place={row}
                frame={frame}
                {...(single ? {} : { note: row.product })}
                call={row.call}
              />
              {!single && <td>{row.product}</td>}
              <td className="num">
                <b>{row.duration}</b> <span className="act-since text-ink-2">{row.since}</span>
              </td>
              <td className="num">
                <b>{row.atZero}</b>
              </td>
              <td className="act-call">{row.call}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
