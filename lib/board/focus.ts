import type { Level, OrgUnit } from '@/lib/org-units/org-unit';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { readOrgUnit, readOrgUnits } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import { pageOf } from './address';
import type { Places } from './load-places';
import type { BoardPlace } from './types';

/** Which board: the country's, or that of a region or district. */
export type Focus =
  { readonly level: 'country' } | { readonly level: 'region' | 'district'; readonly uid: string };

/** A board's head, what it may list, and the way down to it. */
export interface FocusedUnits {
  readonly head: OrgUnit;
  readonly levels: readonly Level[];
  /** Ancestors of the head, the country first. */
  readonly above: readonly OrgUnit[];
}

/** A place of any kind that the programme does not cover, by its uid; `undefined` for others. */
export function findOutside(uid: string, { regions, districts }: Places): OrgUnit | undefined {
  return [...regions, ...districts].find((unit) => unit.uid === uid && !unit.programme);
}

/** Whether a place exists and the reader may not see it: told apart from one that nobody knows, and not named. */
export async function isHidden(store: Store, scope: Scope, uid: string): Promise<boolean> {
  if (scope.kind === 'nation' || (await readOrgUnit(store, scope, uid))) return false;
  return (await readOrgUnit(store, NATION, uid)) !== undefined;
}

/** `null` when there is no such place in the programme, or the reader may not see it. */
export function findFocus(focus: Focus, scope: Scope, places: Places): FocusedUnits | null {
  const { country, regions, districts } = places;
  if (focus.level === 'country') {
    const levels: readonly Level[] = scope.kind === 'overview' ? ['region'] : ['region', 'district'];
    return { head: country, levels, above: [] };
  }
  const head = (focus.level === 'region' ? regions : districts).find(({ uid }) => uid === focus.uid);
  if (!head?.programme) return null;
  const region = regions.find(({ uid }) => uid === head.region);
  return focus.level === 'region'
    ? { head, levels: ['district'], above: [country] }
    : { head, levels: ['area'], above: region ? [country, region] : [country] };
}

/** The units that a board lists at a level. */
export async function listUnits(
  store: Store,
  scope: Scope,
  { head }: FocusedUnits,
  level: Level,
  places: Places,
): Promise<readonly OrgUnit[]> {
  if (level === 'area') return readOrgUnits(store, scope, { level, parent: head.uid });
  const all = level === 'region' ? places.regions : places.districts;
  return head.level === 'region' ? all.filter(({ region }) => region === head.uid) : all;
}

/** How a board names a place for a reader: the overview ends at the regions, so nothing leads further. */
export function placeFor(scope: Scope): (unit: OrgUnit) => BoardPlace {
  const opens = scope.kind !== 'overview';
  return ({ uid, name, programme, level }) => ({
    ...{ uid, name, programme },
    href: programme && opens ? pageOf(level, uid) : null,
  });
}
