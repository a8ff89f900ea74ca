import { Section } from '@/components/ui/section';
import { TableFrame } from '@/components/ui/table-frame';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { SilentList } from '@/lib/pages/stocks/chronic-types';
import { viewSilent } from '@/lib/pages/stocks/view-chronic';
import { MoreRows } from './more-rows';
import { PlaceCells } from './place-cells';

const ANCHOR = 'sans-inventaire';

/** Areas of which no stock count came: what they lack is unknown, which is not the same as nothing. */
export function SilentSection({ frame, silent }: { frame: PageFrame; silent: SilentList }) {
  const { stocks } = frame.text;
  const { rows, count } = viewSilent(frame, silent);
  return (
    <Section id={ANCHOR} title={stocks.silent} hint={stocks.silentHint}>
      {count === 0 ? (
        <p className="mt-2">{stocks.silentNone}</p>
      ) : (
        <TableFrame label={stocks.silent}>
          <table className={frame.region ? 'table act-table' : 'table act-table with-region'}>
            <caption className="sr-only">{stocks.silent}</caption>
            <thead>
              <tr>
                {[stocks.area, stocks.district, ...(frame.region ? [] : [stocks.region])].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <th scope="col" className="num">
                  {stocks.lastSeen}
                </th>
                <th scope="col" className="num">
                  {stocks.since}
                </th>
                <th scope="col" className="act-call">
                  {stocks.call}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <PlaceCells place={row} frame={frame} call={row.call} />
                  <td className="num">{row.lastSeen}</td>
                  <td className="num">
                    <b>{row.duration}</b>
                  </td>
                  <td className="act-call">{row.call}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      <p className="links mt-2">
        <MoreRows frame={frame} shown={rows.length} count={count} anchor={ANCHOR} parameter="silence" />
      </p>
    </Section>
  );
}
