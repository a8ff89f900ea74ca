import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ActPlace, NamedPlace } from '@/lib/pages/stocks/act-places';

/** An area, its district and its region, which a page of one region leaves out: those that have a page lead to it. */
export function PlaceCells({
  place: { area, district, region },
  frame: { asked, region: chosen },
  note,
}: {
  place: ActPlace;
  frame: Pick<PageFrame, 'asked' | 'region'>;
  /** Said under the name on a phone. */
  note?: string;
}) {
  const period = asked['periode'] ?? null;
  return (
    <>
      <th scope="row">
        {area.name}
        <span className="narrow-only">
          {link(district, '/districts', period)}
          {note !== undefined && ` · ${note}`}
        </span>
      </th>
      <td>{link(district, '/districts', period)}</td>
      {chosen === null && <td>{link(region, '/regions', period)}</td>}
    </>
  );
}

function link(place: NamedPlace | null, path: string, period: string | null) {
  if (place === null) return null;
  const href = pageAddress({ path: `${path}/${place.uid}`, asked: {} }, { periode: period });
  return <a href={href}>{place.name}</a>;
}
