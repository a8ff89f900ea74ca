import { trackedBy } from '@/lib/board/board-indicators';
import { loadProvisional } from '@/lib/board/choose-defaults';
import type { FigureSource } from '@/lib/board/load-figures';
import { loadPlaces, type Places } from '@/lib/board/load-places';
import type { CellRules } from '@/lib/board/types';
import { scopeKey, type Scope } from '@/lib/org-units/scope';
import { currentProfile } from '@/lib/profile/current';
import type { CountryProfile } from '@/lib/profile/types';
import { readMeta } from '@/lib/store/queries/meta';
import { readRelease } from '@/lib/store/queries/releases';
import { readSource } from '@/lib/store/queries/source';
import type { Store } from '@/lib/store/types';
import { readPlansInForce } from '@/lib/targets/plans-in-force';

/** What the figures of a page are read from: one state of the data, in one reader's scope. */
export interface DataContext extends FigureSource, CellRules {
  readonly profile: CountryProfile;
  readonly places: Places;
  /** Changes with the release, how it was rolled up, the targets and the scope: whatever is kept of figures is kept under it. */
  readonly key: string;
}

/** Opens the data for a reader, inside `readConsistently`; `null` before the first release. */
export async function openDataContext(store: Store, scope: Scope): Promise<DataContext | null> {
  const release = await readRelease(store);
  if (!release) return null;
  const profile = currentProfile();
  const { plans, version } = await readPlansInForce(store, profile);
  const rolledUp = (await readMeta(store, 'rollup.fingerprint')) ?? '';
  const ofPlaces = `${release.number}|${release.publishedAt.getTime()}|${scopeKey(scope)}`;
  const places = await loadPlaces(store, scope, ofPlaces);
  if (!places) return null;
  const fictive = (await readSource(store))?.fictive ?? false;
  const source = { store, scope, release, fictive, plans, indicators: trackedBy(profile) };
  const threshold = profile.coverageThreshold;
  return {
    ...source,
    profile,
    places,
    threshold,
    provisionalFrom: await loadProvisional(source, places.country.uid, threshold),
    key: `${ofPlaces}|${rolledUp}|${version}`,
  };
}
