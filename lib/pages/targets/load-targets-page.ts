import { defaultMonth } from '@/lib/board/choose-defaults';
import { isInScope, type Scope } from '@/lib/org-units/scope';
import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import { currentProfile } from '@/lib/profile/current';
import type { Plan } from '@/lib/profile/types';
import { currentStore } from '@/lib/store/current';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { readSource } from '@/lib/store/queries/source';
import { readDecisionsInForce, readDecisionsOfPlan } from '@/lib/store/queries/target-decisions';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { targetKeyText, type TargetDecision } from '@/lib/targets/decision';
import { listOrphans, listStanding, type StandingTarget } from '@/lib/targets/standing';
import { openDataContext } from '../data-context';
import { choosePlan } from '../plan/choose-plan';

/** What the page of targets shows, before any release too: targets need no data. */
export interface TargetsPage {
  readonly plans: readonly Plan[];
  /** As the profile has it. */
  readonly plan: Plan;
  /** In the order of the plan's indicators, the country before regions, by year. */
  readonly standing: readonly StandingTarget[];
  /** Newest first, by `targetKeyText`. */
  readonly history: ReadonlyMap<string, readonly TargetDecision[]>;
  readonly orphans: readonly TargetDecision[];
  /** Names of the programme's regions that the reader may see, by uid. */
  readonly regions: ReadonlyMap<string, string>;
  readonly fictive: boolean;
}

/** @returns `null` when there is no such plan, or no plan at all. */
export async function loadTargetsPage(
  scope: Scope,
  planId: string | null,
  now: Date,
): Promise<TargetsPage | null> {
  return readConsistently(await currentStore(), (store) => readTargetsPage(store, scope, planId, now));
}

/** The same from one state of the store. */
export async function readTargetsPage(
  store: Store,
  scope: Scope,
  planId: string | null,
  now: Date,
): Promise<TargetsPage | null> {
  const { plans } = currentProfile();
  const plan = choosePlan(plans, planId ?? '', await settledMonth(store, scope, now));
  if (!plan) return null;
  const isVisible = ({ region }: { readonly region: string | null }) =>
    region === null || isInScope(scope, { level: 'region', region });
  const units = await readOrgUnits(store, scope, { level: 'region' });
  const regions = new Map(
    units.filter(({ programme }) => programme).map(({ uid, name }): [string, string] => [uid, name]),
  );
  const decisions = (await readDecisionsInForce(store)).filter(isVisible);
  const standing = listStanding(plan, decisions).filter(({ key }) => isVisible(key));
  return {
    ...{ plans, plan, regions, orphans: listOrphans(plans, decisions) },
    standing: sortTargets(standing, [...regions.keys()]),
    history: groupByTarget((await readDecisionsOfPlan(store, plan.id)).filter(isVisible)),
    fictive: (await readSource(store))?.fictive ?? false,
  };
}

/** The latest complete month, as every page of figures has it; before any release, the current one. */
async function settledMonth(store: Store, scope: Scope, now: Date): Promise<MonthIndex> {
  const context = await openDataContext(store, scope);
  if (!context) return monthIndex(now.getUTCFullYear(), now.getUTCMonth() + 1);
  return defaultMonth(context.release.lastMonth, context.provisionalFrom);
}

function sortTargets(standing: readonly StandingTarget[], regions: readonly string[]): StandingTarget[] {
  const indicators = [...new Set(standing.map(({ key }) => key.indicator))];
  const place = (region: string | null) => (region === null ? -1 : regions.indexOf(region));
  return [...standing].sort(
    ({ key: a }, { key: b }) =>
      indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator) ||
      place(a.region) - place(b.region) ||
      a.year - b.year,
  );
}

function groupByTarget(decisions: readonly TargetDecision[]): ReadonlyMap<string, readonly TargetDecision[]> {
  const groups = new Map<string, TargetDecision[]>();
  for (const decision of decisions) {
    const key = targetKeyText(decision);
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return groups;
}
