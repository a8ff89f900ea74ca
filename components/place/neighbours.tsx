import { ofPlace } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import { placeAddress } from '@/lib/pages/place/board-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';

/** The places beside this one, each one click away with the same indicator and period. */
export function Neighbours({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { place } = frame.text;
  const { head, siblings, level, above } = data;
  const others = siblings.filter(({ uid }) => uid !== head.uid);
  const region = above.at(-1)?.name ?? '';
  const label =
    level === 'district'
      ? fill(place.otherDistricts, { of: ofPlace(region, frame.language) })
      : frame.scope.kind === 'regions'
        ? place.ownOtherRegions
        : place.otherRegions;
  return (
    <nav aria-label={label} className="place-neighbours screen-only">
      <span>{label}</span>
      {others.length === 0 ? (
        <span>{place.onlyOne}</span>
      ) : (
        <ul>
          {others.map(({ uid, name }) => (
            <li key={uid}>
              <a href={placeAddress(frame, level, uid) ?? undefined}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
