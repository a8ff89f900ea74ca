import { NATION } from '@/lib/org-units/scope';
import { currentProfile } from '@/lib/profile/current';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import { refuse } from './problem';

export interface KnownRegion {
  readonly uid: string;
  readonly code: string | null;
  /** The uid itself, before the first pull has brought names. */
  readonly name: string;
}

/** The regions an account may be confined to: those of the store, or the profile's while nothing has been pulled. */
export async function readKnownRegions(store: Store): Promise<readonly KnownRegion[]> {
  const units = await readOrgUnits(store, NATION, { level: 'region' });
  if (units.length > 0) return units.map(({ uid, code, name }) => ({ uid, code, name }));
  return currentProfile().programmeRegions.map((uid) => ({ uid, code: null, name: uid }));
}

/** Checks regions that somebody chose; `null` is the nation. Each is named once, in a stable order. */
export async function checkRegions(
  store: Store,
  regions: readonly string[] | null,
): Promise<{ ok: true; regions: readonly string[] | null } | ReturnType<typeof refuse>> {
  if (regions === null) return { ok: true, regions };
  if (regions.length === 0) return refuse('no-regions');
  const known = new Set((await readKnownRegions(store)).map(({ uid }) => uid));
  if (regions.some((uid) => !known.has(uid))) return refuse('unknown-region');
  return { ok: true, regions: [...new Set(regions)].sort() };
}
