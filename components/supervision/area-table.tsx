import { SortHead } from '@/components/ui/sort-head';
import type { PageFrame } from '@/lib/pages/page-frame';
import { placeAddress } from '@/lib/pages/place-address';
import type { AreaRow, AreasView } from '@/lib/pages/supervision/view-areas';
import type { NamedPlace } from '@/lib/pages/supervision/unseen-types';

interface AreaTableProps {
  readonly frame: PageFrame;
  readonly view: AreasView;
  /** Anchor of the section, and prefix of the parameters it is sorted by. */
  readonly table: 'aires' | 'silence';
  /** Heads of the columns that the lists call differently. */
  readonly since: string;
  readonly chw: string;
  readonly last: string;
}

/** Areas to act on, with how long, and where they are. It sorts by link. */
export function AreaTable({ frame, view, table, since, chw, last }: AreaTableProps) {
  const { supervision } = frame.text;
  const head = { frame, sort: view.sort, table };
  return (
    <>
      <table className="table area-table mt-2">
        <caption className="sr-only">{view.title}</caption>
        <thead>
          <tr>
            <SortHead {...head} column="area" label={supervision.area} />
            <SortHead {...head} column="district" label={supervision.district} />
            <SortHead {...head} column="region" label={supervision.region} />
            <SortHead {...head} column="months" label={since} numeric />
            <SortHead {...head} column="chw" label={chw} numeric />
            <SortHead {...head} column="last" label={last} numeric />
            <th scope="col">{supervision.call}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.uid} row={row} frame={frame} />
          ))}
        </tbody>
      </table>
      {view.note !== null && <p className="sub mt-2">{view.note}</p>}
      {view.shown !== null && (
        <p className="links mt-2">
          <span className="text-ink-2">{view.shown}</span>
          {view.more !== null && (
            <a className="screen-only" href={view.more.href}>
              {view.more.text}
            </a>
          )}
        </p>
      )}
    </>
  );
}

function Row({ row, frame }: { row: AreaRow; frame: PageFrame }) {
  return (
    <tr>
      <th scope="row">
        {row.name}
        <span className="area-where">
          <Place place={row.district} level="district" frame={frame} />
        </span>
        <span className="area-where">{row.call}</span>
      </th>
      <td>
        <Place place={row.district} level="district" frame={frame} />
      </td>
      <td>
        <Place place={row.region} level="region" frame={frame} />
      </td>
      <td className="num">
        <b>{row.months}</b> <span className="area-since">{row.since}</span>
      </td>
      <td className="num">{row.chw}</td>
      <td className="num">{row.last}</td>
      <td className="area-call">{row.call}</td>
    </tr>
  );
}

interface PlaceProps {
  readonly place: NamedPlace | null;
  readonly level: 'district' | 'region';
  readonly frame: PageFrame;
}

function Place({ place, level, frame }: PlaceProps) {
  if (place === null) return null;
  return <a href={placeAddress(frame, { level, uid: place.uid }) ?? undefined}>{place.name}</a>;
}
