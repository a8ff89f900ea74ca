import type { Level, OrgUnit } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import { Kept } from './kept';

/** The country, its regions and its districts, by name. */
export interface Places {
  readonly country: OrgUnit;
  readonly regions: readonly OrgUnit[];
  readonly districts: readonly OrgUnit[];
}

const kept = new Kept<Places | null>(32);

/** The places above the areas; `null` when the store holds no country, which a release never lacks. */
export function loadPlaces(store: Store, scope: Scope, key: string): Promise<Places | null> {
  return kept.get(key, async () => {
    const read = (level: Level) => readOrgUnits(store, scope, { level });
    const [country] = await read('country');
    if (!country) return null;
    return { country, regions: await read('region'), districts: await read('district') };
  });
}
