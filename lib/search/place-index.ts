import { Kept } from '@/lib/board/kept';
import type { Scope } from '@/lib/org-units/scope';
import { readPlaceNames, type PlaceName } from '@/lib/store/queries/place-names';
import type { Store } from '@/lib/store/types';
import { foldBothWays, foldWords } from './fold-words';
import { NameIndex } from './name-index';
import type { PlaceEntry } from './types';

/** Places by kind, each list by name. */
export type PlaceIndex = Readonly<Record<PlaceEntry['kind'], NameIndex<PlaceEntry>>>;

/** Of all scopes and releases that are kept, some 550 bytes each: 16,000 take 9 MB. Dozens of confined readers ask at the same time. */
const PLACES_KEPT = 120_000;

const kept = new Kept<PlaceIndex>(
  PLACES_KEPT,
  ({ region, district, area }) => 1 + region.entries.length + district.entries.length + area.entries.length,
);

/** Kinds of places as people type them before a name, folded. */
const KIND_WORDS = {
  region: 'region sanitaire',
  district: 'district sanitaire cercle csref health',
  area: 'aire sante cscom health area',
} as const;

/**
 * Every place that a reader may see, read once for a release and a scope.
 * @param key changes with the release and the scope.
 */
export function loadPlaceIndex(store: Store, scope: Scope, key: string): Promise<PlaceIndex> {
  return kept.get(key, async () => {
    const places = await readPlaceNames(store, scope);
    const above = new Map(
      places
        .filter(({ level }) => level === 'region' || level === 'district')
        .map((place): [string, Above] => [place.uid, { ...place, folded: foldWords(place.name) }]),
    );
    const listOf = (level: PlaceEntry['kind']) =>
      new NameIndex(
        places
          .filter((place) => place.level === level)
          .flatMap((place) => toEntry(level, place, above))
          .sort((a, b) => compare(a.names[0] ?? '', b.names[0] ?? '') || compare(a.uid, b.uid)),
      );
    return { region: listOf('region'), district: listOf('district'), area: listOf('area') };
  });
}

interface Above extends PlaceName {
  readonly folded: string;
}

function toEntry(
  kind: PlaceEntry['kind'],
  { uid, name, parent, region, programme }: PlaceName,
  above: ReadonlyMap<string, Above>,
): PlaceEntry[] {
  const district = kind === 'area' && parent !== null ? above.get(parent) : undefined;
  const within = kind === 'region' || region === null ? undefined : above.get(region);
  const inDistrict = district?.level === 'district' ? district : undefined;
  const address = addressOf(kind, uid, inDistrict?.uid, region);
  if (address === null) return [];
  return [
    {
      kind,
      uid,
      name,
      district: inDistrict?.name ?? null,
      region: within?.name ?? null,
      programme: programme === 1,
      address,
      names: foldBothWays(name),
      context: [KIND_WORDS[kind], inDistrict?.folded ?? '', within?.folded ?? ''].join(' '),
    },
  ];
}

/** A health area has no page of its own: its district's shows it. */
function addressOf(
  kind: PlaceEntry['kind'],
  uid: string,
  district: string | undefined,
  region: string | null,
): string | null {
  if (kind === 'region') return `/regions/${uid}`;
  if (kind === 'district') return `/districts/${uid}`;
  if (district !== undefined) return `/districts/${district}?lieu=${uid}`;
  return region === null ? null : `/regions/${region}?lieu=${uid}`;
}

/** By folded text: 16,000 names sort in a tenth of what a collator takes, the same on both databases. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
