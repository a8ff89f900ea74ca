import type { OrgUnit } from '@/lib/org-units/org-unit';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';

/** The programme's regions and districts within a scope, by uid: what a recommendation may concern. */
export async function readPlaceUnits(store: Store, scope: Scope): Promise<ReadonlyMap<string, OrgUnit>> {
  const regions = await readOrgUnits(store, scope, { level: 'region' });
  const districts = await readOrgUnits(store, scope, { level: 'district' });
  const units = [...regions, ...districts].filter(({ programme }) => programme);
  return new Map(units.map((unit) => [unit.uid, unit]));
}

/** The same by name alone. */
export async function readPlaceNames(
  store: Store,
  scope: Scope = NATION,
): Promise<ReadonlyMap<string, string>> {
  const units = await readPlaceUnits(store, scope);
  return new Map([...units].map(([uid, { name }]) => [uid, name]));
}
