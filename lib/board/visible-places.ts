import type { OrgUnit } from '@/lib/org-units/org-unit';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { readOrgUnit } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import { pageOf } from './address';
import type { Places } from './load-places';
import type { BoardPlace } from './types';

/** A place of any kind that the programme does not cover, by its uid; `undefined` for others. */
export function findOutside(uid: string, { regions, districts }: Places): OrgUnit | undefined {
  return [...regions, ...districts].find((unit) => unit.uid === uid && !unit.programme);
}

/** Whether a place exists and the reader may not see it: told apart from one that nobody knows, and not named. */
export async function isHidden(store: Store, scope: Scope, uid: string): Promise<boolean> {
  if (scope.kind === 'nation' || (await readOrgUnit(store, scope, uid))) return false;
  return (await readOrgUnit(store, NATION, uid)) !== undefined;
}

/** The levels of which a reader may have a list: the overview ends at the regions. */
export function listedLevels(scope: Scope): readonly ('region' | 'district')[] {
  return scope.kind === 'overview' ? ['region'] : ['region', 'district'];
}

/** How a board names a place for a reader: the overview ends at the regions, so nothing leads further. */
export function placeFor(scope: Scope): (unit: OrgUnit) => BoardPlace {
  const opens = scope.kind !== 'overview';
  return ({ uid, name, programme, level }) => ({
    ...{ uid, name, programme },
    href: programme && opens ? pageOf(level, uid) : null,
  });
}
