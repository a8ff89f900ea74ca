import { Kept } from '@/lib/board/kept';
import { findOutside, isHidden } from '@/lib/board/visible-places';
import type { DataContext } from '@/lib/pages/data-context';
import type { PlaceProblem } from '@/lib/pages/load-page';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { PlaceFocus, PlaceLevel } from './place-types';

/** Areas kept in all, of some 200 bytes each: those of every district of a large country, for one scope. */
const AREAS_KEPT = 20_000;

const kept = new Kept<readonly OrgUnit[]>(AREAS_KEPT, (areas) => areas.length + 1);

type Found = { readonly kind: 'found'; readonly focus: PlaceFocus };

/** The place of a path as its reader may see it, or why there is nothing to show of it. */
export async function findPlace(
  context: DataContext,
  { profile, language, asked }: PageFrame,
  level: PlaceLevel,
  uid: string,
): Promise<Found | PlaceProblem> {
  const { store, scope, places, key } = context;
  if (scope.kind === 'overview') return { kind: 'out-of-scope' };
  const pointed = asked['lieu'];
  for (const named of new Set([uid, pointed ?? uid])) {
    if (await isHidden(store, scope, named)) return { kind: 'out-of-scope' };
  }
  const outside = findOutside(pointed ?? uid, places) ?? findOutside(uid, places);
  if (outside) {
    const programme = places.regions.filter((region) => region.programme).map(({ name }) => name);
    const named = scope.kind === 'regions' ? null : programme;
    return { kind: 'outside', name: outside.name, programme: named, scope: scope.kind };
  }
  const programmeOf = <T extends { readonly programme: boolean }>(units: readonly T[]) =>
    units.filter(({ programme }) => programme);
  const regions = programmeOf(places.regions);
  const districts = programmeOf(places.districts);
  const country = { ...places.country, name: profile.name[language] };
  if (level === 'region') {
    const head = regions.find((unit) => unit.uid === uid);
    if (!head) return { kind: 'unknown-place' };
    const units = districts.filter(({ region }) => region === uid);
    return { kind: 'found', focus: { level, head, above: [country], siblings: regions, units } };
  }
  const head = districts.find((unit) => unit.uid === uid);
  const region = regions.find((unit) => unit.uid === head?.region);
  if (!head || !region) return { kind: 'unknown-place' };
  const siblings = districts.filter((unit) => unit.region === region.uid);
  const units = await kept.get(`${key}|${uid}`, async () =>
    programmeOf(await readOrgUnits(store, scope, { level: 'area', parent: uid })),
  );
  return { kind: 'found', focus: { level, head, above: [country, region], siblings, units } };
}
