import type { Status } from '@/lib/indicators/types';
import type { Plan } from '@/lib/profile/types';
import { milestonesOf } from './expected';

/** How many of a plan's targets stand where, for one place and period. */
export interface PlanProgress {
  readonly onTrack: number;
  readonly watch: number;
  readonly offTrack: number;
  /** No value, a count on partial data, no expected value yet, or a goal that these data cannot measure. */
  readonly notMeasurable: number;
  readonly total: number;
  /** Of them, those with a milestone that has no source: "à valider". */
  readonly toValidate: number;
}

/**
 * Counts a plan's targets by status, one per indicator with milestones that judge the place; the plan's goals that cannot be
 * measured count for the country only.
 *
 * @param region uid of the region, `null` for the country.
 * @param readStatus status of an indicator for that place and period (see `judgeFigure`); `null` when it has none, or when it is a
 *   count on partial data.
 */
export function planProgress(
  plan: Plan,
  region: string | null,
  readStatus: (indicator: string) => Status | null,
): PlanProgress {
  const judged = targetedIndicators(plan, region);
  const statuses = judged.map(readStatus);
  const count = (status: Status | null) => statuses.filter((candidate) => candidate === status).length;
  const goals = region === null ? plan.goals.length : 0;
  return {
    onTrack: count('on-track'),
    watch: count('watch'),
    offTrack: count('off-track'),
    notMeasurable: count(null) + goals,
    total: judged.length + goals,
    toValidate: judged.filter((indicator) =>
      milestonesOf(plan, indicator, region).some(({ source }) => source === null),
    ).length,
  };
}

/** Ids of the indicators for which a plan has milestones that judge a region (or the country), in the plan's order. */
export function targetedIndicators(plan: Plan, region: string | null): string[] {
  const ids = [...new Set(plan.targets.map(({ indicator }) => indicator))];
  return ids.filter((indicator) => milestonesOf(plan, indicator, region).length > 0);
}
