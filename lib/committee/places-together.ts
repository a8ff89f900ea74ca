import type { NamedPlace } from './brief-types';

/** Parts the uids of places that are counted together; uids hold letters and digits alone. */
export const TOGETHER = '+';
const BETWEEN_NAMES = ', ';

/** Several places as one: their uids, and the uids of their regions where all are known, parted by `+`. `undefined` for none. */
export function joinPlaces(places: readonly NamedPlace[]): NamedPlace | undefined {
  const [first] = places;
  if (places.length < 2) return first;
  const regions = places.flatMap(({ region }) => region ?? []);
  return {
    uid: places.map(({ uid }) => uid).join(TOGETHER),
    name: places.map(({ name }) => name).join(BETWEEN_NAMES),
    ...(regions.length === places.length ? { region: regions.join(TOGETHER) } : {}),
  };
}

/**
 * The places that one was joined of, in their order; itself where it is a single one. Notes were once frozen without the regions of
 * joined places: then their parts have none. A name that holds the mark between names is left whole.
 */
export function splitPlace(place: NamedPlace): readonly NamedPlace[] {
  const uids = place.uid.split(TOGETHER);
  if (uids.length < 2) return [place];
  const names = place.name.split(BETWEEN_NAMES);
  const regions = place.region?.split(TOGETHER) ?? [];
  return uids.map((uid, at) => {
    const region = regions.length === uids.length ? regions[at] : undefined;
    const name = names.length === uids.length ? (names[at] ?? place.name) : place.name;
    return { uid, name, ...(region === undefined ? {} : { region }) };
  });
}
