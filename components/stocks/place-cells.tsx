import { pageAddress } from '@/lib/pages/page-address';
import type { ActPlace, NamedPlace } from '@/lib/pages/stocks/act-places';

/** An area, its district and its region: the two that have a page lead to it, in the same period. */
export function PlaceCells({
  place: { area, district, region },
  asked,
}: {
  place: ActPlace;
  asked: Readonly<Record<string, string>>;
}) {
  const period = asked['periode'] ?? null;
  return (
    <>
      <th scope="row">{area.name}</th>
      <td>{link(district, '/districts', period)}</td>
      <td>{link(region, '/regions', period)}</td>
    </>
  );
}

function link(place: NamedPlace | null, path: string, period: string | null) {
  if (place === null) return null;
  const href = pageAddress({ path: `${path}/${place.uid}`, asked: {} }, { periode: period });
  return <a href={href}>{place.name}</a>;
}
