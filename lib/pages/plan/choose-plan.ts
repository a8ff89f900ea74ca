import { monthId, parsePeriod, type MonthIndex, type Period } from '@/lib/periods/period';
import { findPlan } from '@/lib/plan/find-plan';
import type { Plan } from '@/lib/profile/types';
import type { PlanState } from './plan-data';

/** Whether a plan's end has passed at the latest complete month, or its start is still to come. */
export function stateOf(plan: Plan, settled: MonthIndex): PlanState {
  if (plan.to < settled) return 'ended';
  return plan.from > settled ? 'to-come' : 'in-force';
}

/** The plan asked for by id, else the one in force (or the last ended, or the first to come); `undefined` for an unknown id. */
export function choosePlan(plans: readonly Plan[], id: string, settled: MonthIndex): Plan | undefined {
  if (id !== '') return plans.find((plan) => plan.id === id);
  return findPlan(plans, settled) ?? [...plans].sort((a, b) => a.from - b.from)[0];
}

/** An ended plan is looked at where it ended, if the data reach there; any other at the page's own period. */
export function defaultPeriodOf(
  plan: Plan,
  state: PlanState,
  byDefault: Period,
  firstMonth: MonthIndex,
): Period {
  if (state !== 'ended' || plan.to < firstMonth) return byDefault;
  return parsePeriod(monthId(plan.to)) ?? byDefault;
}
