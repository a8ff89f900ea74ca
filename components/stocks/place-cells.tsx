import type { PageFrame } from '@/lib/pages/page-frame';
import { placeAddress } from '@/lib/pages/place-address';
import type { ActPlace, NamedPlace } from '@/lib/pages/stocks/act-places';

/** An area, its district and its region, which a page of one region leaves out: those that have a page lead to it. */
export function PlaceCells({
  place: { area, district, region },
  frame,
  note,
  call,
}: {
  place: ActPlace;
  frame: Pick<PageFrame, 'asked' | 'region'>;
  /** Said under the name on a phone. */
  note?: string;
  /** Whom to call, likewise. */
  call: string;
}) {
  return (
    <>
      <th scope="row">
        {area.name}
        <span className="narrow-only">
          {link(frame, district, 'district')}
          {note !== undefined && ` · ${note}`}
        </span>
        <span className="narrow-only font-normal text-ink-2">{call}</span>
      </th>
      <td>{link(frame, district, 'district')}</td>
      {frame.region === null && <td>{link(frame, region, 'region')}</td>}
    </>
  );
}

function link(frame: Pick<PageFrame, 'asked'>, place: NamedPlace | null, level: 'region' | 'district') {
  if (place === null) return null;
  return <a href={placeAddress(frame, { level, uid: place.uid }) ?? undefined}>{place.name}</a>;
}
