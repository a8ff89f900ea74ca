import type { Plan } from '@/lib/profile/types';
import { milestonesOf } from './expected';

/** Ids of the indicators for which a plan has milestones that judge a region (or the country), in the plan's order. */
export function targetedIndicators(plan: Plan, region: string | null): string[] {
  const ids = [...new Set(plan.targets.map(({ indicator }) => indicator))];
  return ids.filter((indicator) => milestonesOf(plan, indicator, region).length > 0);
}
