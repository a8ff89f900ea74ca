import type { CountryProfile, Plan } from '@/lib/profile/types';
import { readDecisionsInForce, readDecisionsVersion } from '@/lib/store/queries/target-decisions';
import type { Store } from '@/lib/store/types';
import { applyDecisions } from './apply-decisions';

/** The plans with what people decided of their targets. */
export interface PlansInForce {
  readonly plans: readonly Plan[];
  /** Changes with every decision: part of cache keys and ETags. */
  readonly version: string;
}

/** The last ones made for a profile: a decision is rare, and every page asks. */
const made = new WeakMap<CountryProfile, PlansInForce>();

/**
 * The profile's plans as the decisions recorded in the store change them: what every page, print and answer reads.
 * @param known the version of the decisions, where it has been read already.
 */
export async function readPlansInForce(
  store: Store,
  profile: CountryProfile,
  known?: string,
): Promise<PlansInForce> {
  const version = known ?? (await readDecisionsVersion(store));
  const last = made.get(profile);
  if (last?.version === version) return last;
  const inForce = { plans: applyDecisions(profile.plans, await readDecisionsInForce(store)), version };
  made.set(profile, inForce);
  return inForce;
}
