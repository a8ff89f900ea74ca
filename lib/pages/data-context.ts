import { trackedBy } from '@/lib/board/board-indicators';
import { loadProvisional } from '@/lib/board/choose-defaults';
import { placesKey, readFigureKey } from '@/lib/board/figure-key';
import type { FigureSource } from '@/lib/board/figure-source';
import { loadPlaces, type Places } from '@/lib/board/load-places';
import type { CellRules } from '@/lib/board/types';
import type { Scope } from '@/lib/org-units/scope';
import { currentProfile } from '@/lib/profile/current';
import type { CountryProfile } from '@/lib/profile/types';
import { readRelease } from '@/lib/store/queries/releases';
import { readSource } from '@/lib/store/queries/source';
import type { Store } from '@/lib/store/types';
import { readPlansInForce } from '@/lib/targets/plans-in-force';

/** What the figures of a page are read from: one state of the data, in one reader's scope. */
export interface DataContext extends FigureSource, CellRules {
  readonly profile: CountryProfile;
  readonly places: Places;
}

/** Opens the data for a reader, inside `readConsistently`; `null` before the first release. */
export async function openDataContext(store: Store, scope: Scope): Promise<DataContext | null> {
  const release = await readRelease(store);
  if (!release) return null;
  const profile = currentProfile();
  const { plans, version } = await readPlansInForce(store, profile);
  const places = await loadPlaces(store, scope, placesKey(release, scope));
  if (!places) return null;
  const fictive = (await readSource(store))?.fictive ?? false;
  const key = await readFigureKey(store, release, scope, version);
  const source = { store, scope, release, fictive, plans, indicators: trackedBy(profile), key };
  const threshold = profile.coverageThreshold;
  return {
    ...source,
    profile,
    places,
    threshold,
    provisionalFrom: await loadProvisional(source, places.country.uid, threshold),
  };
}
