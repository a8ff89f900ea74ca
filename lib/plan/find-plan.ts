import type { MonthIndex } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';

/**
 * The plan that applies at a month: the one that holds it (the one begun last, should two overlap), else the last one ended
 * before it, whose final targets still stand. `undefined` before the first plan.
 */
export function findPlan(plans: readonly Plan[], month: MonthIndex): Plan | undefined {
  const begun = plans.filter((plan) => plan.from <= month);
  const holding = begun.filter((plan) => plan.to >= month);
  if (holding.length > 0) return latest(holding, (plan) => plan.from);
  return latest(begun, (plan) => plan.to);
}

function latest(plans: readonly Plan[], by: (plan: Plan) => number): Plan | undefined {
  return plans.reduce<Plan | undefined>(
    (best, plan) => (!best || by(plan) > by(best) ? plan : best),
    undefined,
  );
}
