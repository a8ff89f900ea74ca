import { trackedBy } from '@/lib/board/board-indicators';
import { loadProvisional } from '@/lib/board/choose-defaults';
import { figureKey, placesKey } from '@/lib/board/figure-key';
import type { FigureSource } from '@/lib/board/figure-source';
import { loadPlaces, type Places } from '@/lib/board/load-places';
import type { CellRules } from '@/lib/board/types';
import type { Scope } from '@/lib/org-units/scope';
import { currentProfile } from '@/lib/profile/current';
import type { CountryProfile } from '@/lib/profile/types';
import { readDataState } from '@/lib/store/queries/data-state';
import type { Store } from '@/lib/store/types';
import { readPlansInForce } from '@/lib/targets/plans-in-force';

/** What the figures of a page are read from: one state of the data, in one reader's scope. */
export interface DataContext extends FigureSource, CellRules {
  readonly profile: CountryProfile;
  readonly places: Places;
  /** Changes with the outlines that maps are drawn from. */
  readonly outlines: string;
}

/** Opens the data for a reader, inside `readConsistently`; `null` before the first release. */
export async function openDataContext(store: Store, scope: Scope): Promise<DataContext | null> {
  const state = await readDataState(store);
  if (!state) return null;
  const { release, fictive, rolledUp, outlines } = state;
  const profile = currentProfile();
  const { plans, version: plansVersion } = await readPlansInForce(store, profile, state.decisions);
  const places = await loadPlaces(store, scope, placesKey(release, scope));
  if (!places) return null;
  const key = figureKey({ release, rolledUp, scope, plansVersion });
  const source = { store, scope, release, fictive, plans, indicators: trackedBy(profile), key };
  const threshold = profile.coverageThreshold;
  return {
    ...source,
    profile,
    places,
    outlines,
    threshold,
    provisionalFrom: await loadProvisional(source, places.country.uid, threshold),
  };
}
