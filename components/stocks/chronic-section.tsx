import { SortHead } from '@/components/ui/sort-head';
import { Section } from '@/components/ui/section';
import { TableFrame } from '@/components/ui/table-frame';
import { capitalise } from '@/lib/board/words';
import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from '@/lib/pages/stocks/load-stocks';
import { CHRONIC_TABLE, viewChronic, type ChronicView } from '@/lib/pages/stocks/view-chronic';
import { listAddress } from '@/lib/pages/stocks/list-address';
import { isProduct } from '@/lib/pages/stocks/products';
import { MoreRows } from './more-rows';
import { PlaceCells } from './place-cells';

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
        {chronic.length > 0 && <ByProduct frame={frame} view={view} />}
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

/** How many areas lack each product; each row narrows the page to it. */
function ByProduct({ frame, view }: { frame: PageFrame; view: ChronicView }) {
  const { text, language } = frame;
  const { stocks } = text;
  return (
    <TableFrame label={stocks.byProduct}>
      <table className="table stock-products">
        <caption className="sr-only">{stocks.byProduct}</caption>
        <thead>
          <tr>
            <th scope="col">{stocks.product}</th>
            <th scope="col" className="num">
              {stocks.areasCount}
            </th>
            <th scope="col" className="num">
              {stocks.atZero}
            </th>
            <th scope="col" className="num">
              {stocks.longest}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.byProduct.map(({ product, name, areas, chw, longest }) => (
            <tr key={product}>
              <th scope="row">
                <a href={`${pageAddress(frame, { produit: product })}#${CHRONIC_TABLE}`}>{name}</a>
              </th>
              <td className="num">
                <b>{formatNumber(areas, language)}</b>
              </td>
              <td className="num">{formatNumber(chw, language)}</td>
              <td className="num">{longest}</td>
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
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.key}>
              <PlaceCells place={row} frame={frame} {...(single ? {} : { note: row.product })} />
              {!single && <td>{row.product}</td>}
              <td className="num">
                <b>{row.duration}</b> <span className="act-since text-ink-2">{row.since}</span>
              </td>
              <td className="num">
                <b>{row.atZero}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
