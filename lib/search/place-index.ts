import { Kept } from '@/lib/board/kept';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import { foldBothWays, foldWords } from './fold-words';
import type { PlaceEntry } from './types';

// 16,000 places take about 6 MB; several scopes ask at the same time.
const kept = new Kept<PlaceIndex>(8);

/** Places by kind, each list by name. */
export type PlaceIndex = Readonly<Record<PlaceEntry['kind'], readonly PlaceEntry[]>>;

/** Kinds of places as people type them before a name. */
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
    const regions = await readOrgUnits(store, scope, { level: 'region' });
    const districts = await readOrgUnits(store, scope, { level: 'district' });
    const areas = await readOrgUnits(store, scope, { level: 'area' });
    const nameOf = new Map([...regions, ...districts].map(({ uid, name }) => [uid, name]));
    const districtUids = new Set(districts.map(({ uid }) => uid));
    const toEntries = (units: readonly OrgUnit[]) =>
      units.flatMap((unit) => toEntry(unit, nameOf, districtUids));
    return { region: toEntries(regions), district: toEntries(districts), area: toEntries(areas) };
  });
}

function toEntry(
  unit: OrgUnit,
  nameOf: ReadonlyMap<string, string>,
  districtUids: ReadonlySet<string>,
): PlaceEntry[] {
  const { uid, name, level, parent, programme } = unit;
  if (level === 'country') return [];
  const inDistrict = level === 'area' && parent !== null && districtUids.has(parent) ? parent : null;
  const address = addressOf(unit, inDistrict);
  if (address === null) return [];
  const district = inDistrict === null ? null : (nameOf.get(inDistrict) ?? null);
  const region = level === 'region' || unit.region === null ? null : (nameOf.get(unit.region) ?? null);
  const context = foldWords([KIND_WORDS[level], district, region].join(' '));
  return [
    { kind: level, uid, name, district, region, programme, address, names: foldBothWays(name), context },
  ];
}

/** A health area has no page of its own: its district's shows it. */
function addressOf({ uid, level, region }: OrgUnit, district: string | null): string | null {
  if (level === 'region') return `/regions/${uid}`;
  if (level === 'district') return `/districts/${uid}`;
  if (district !== null) return `/districts/${district}?lieu=${uid}`;
  return region === null ? null : `/regions/${region}?lieu=${uid}`;
}
