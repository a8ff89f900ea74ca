import { indicatorById } from '@/lib/indicators/catalogue';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { Scope } from '@/lib/org-units/scope';
import { monthId, type MonthIndex } from '@/lib/periods/period';
import { findPlan } from '@/lib/plan/find-plan';
import { targetedIndicators } from '@/lib/plan/progress';
import { currentProfile } from '@/lib/profile/current';
import type { Plan } from '@/lib/profile/types';
import type { History } from '@/lib/indicators/snapshot-types';
import { currentStore } from '@/lib/store/current';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { readRelease } from '@/lib/store/queries/releases';
import { readConsistently } from '@/lib/store/transactions';
import { readPlansInForce } from '@/lib/targets/plans-in-force';
import { trackedBy } from './board-indicators';
import { defaultMonth, loadProvisional } from './choose-defaults';
import { findTarget, nationalPart, type TargetInForce } from './load-definition';
import { loadHistories, type FigureSource } from './load-figures';

export interface TargetLine {
  readonly definition: IndicatorDefinition;
  /** `null` before the plan's first milestone. */
  readonly inForce: TargetInForce | null;
}

/** The plan in force for the country, at the latest month whose reports are in. */
export interface TargetsState {
  readonly month: string;
  readonly provisionalFrom: MonthIndex | null;
  readonly plan: Plan;
  readonly lines: readonly TargetLine[];
  readonly history: History;
}

/** What the plan expects now and what is reached, nationally; `null` without a plan or before the first release. */
export async function loadTargets(scope: Scope): Promise<TargetsState | null> {
  return readConsistently(await currentStore(), async (store) => {
    const profile = currentProfile();
    const { plans } = await readPlansInForce(store, profile);
    const release = await readRelease(store);
    const [country] = await readOrgUnits(store, scope, { level: 'country' });
    if (!release || !country) return null;
    const source: FigureSource = {
      store,
      scope,
      release,
      fictive: false,
      plans,
      indicators: trackedBy(profile),
    };
    const provisionalFrom = await loadProvisional(source, country.uid, profile.coverageThreshold);
    const index = defaultMonth(release.lastMonth, provisionalFrom);
    const plan = findPlan(plans, index);
    const [history] = await loadHistories(source, [country], index);
    if (!plan || !history) return null;
    const month = monthId(index);
    const lines = targetedIndicators(plan, null).flatMap((id): TargetLine[] => {
      const definition = indicatorById(id);
      return definition ? [{ definition, inForce: findTarget(plans, id, month) }] : [];
    });
    return { month, provisionalFrom, plan: nationalPart(plan), lines, history };
  });
}
