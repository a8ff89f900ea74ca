import { milestonesOf } from '@/lib/plan/expected';
import { targetedIndicators } from '@/lib/plan/progress';
import { yearOf } from '@/lib/periods/period';
import type { Language } from '@/lib/i18n/language';
import type { Plan } from '@/lib/profile/types';
import type { BoardPlan } from './types';

/**
 * The plans as they judge a region, or the country (`null`).
 * @param pastDue by plan, the targets that are judged where they were due.
 */
export function boardPlans(
  plans: readonly Plan[],
  region: string | null,
  language: Language,
  pastDue: ReadonlyMap<string, BoardPlan['pastDue']> = new Map(),
): BoardPlan[] {
  return plans.map((plan) => {
    const indicators = targetedIndicators(plan, region);
    return {
      name: plan.name[language],
      years: `${yearOf(plan.from)}\u2013${yearOf(plan.to)}`,
      from: plan.from,
      to: plan.to,
      indicators,
      unsourced: indicators.filter((id) => milestonesOf(plan, id, region).at(-1)?.source === null),
      pastDue: pastDue.get(plan.id) ?? {},
    };
  });
}
