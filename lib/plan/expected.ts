import { isAdditive } from '@/lib/indicators/additive';
import { monthIndex, yearOf, type MonthIndex } from '@/lib/periods/period';
import type { Plan, Target } from '@/lib/profile/types';
import { findPlan } from './find-plan';

/** What a plan says of an indicator at a month, in the indicator's unit. */
export interface ExpectedValue {
  /** "Attendu": due at this month. */
  readonly expected: number;
  /** "Cible": the milestone of the month's year, or the latest before it. */
  readonly target: number;
  /** Every milestone that makes these two numbers has a source; else they are "à valider". */
  readonly validated: boolean;
  /** Id of the plan that applies. */
  readonly plan: string;
}

/**
 * What was expected of an indicator at a month.
 *
 * - The plan whose `from`..`to` holds the month applies; after a plan's end with no next one, its last milestone still holds.
 * - A milestone is due in December of its year. Between two, the value is interpolated linearly, month by month; after the last
 *   it holds.
 * - In the year of the first milestone its value is what is expected. Before that January nothing is (`null`): a line needs two
 *   points. A plan states its baseline as a milestone of a year before it begins.
 * - A region with milestones of its own in the plan is judged by these alone; else by the country's, except for counts, where
 *   the country's target is not the region's.
 *
 * @param region uid of the region the place stands in; `null` for the country.
 * @returns `null` when the plan says nothing of it.
 */
export function expectedValue(
  plans: readonly Plan[],
  indicator: string,
  month: MonthIndex,
  region: string | null,
): ExpectedValue | null {
  const plan = findPlan(plans, month);
  if (!plan) return null;
  const milestones = milestonesOf(plan, indicator, region);
  const before = milestones.findLast(({ year }) => dueMonth(year) <= month);
  const after = milestones.find(({ year }) => dueMonth(year) > month);
  const inForce = milestones.findLast(({ year }) => year <= yearOf(month));
  if (!inForce) return null;
  const made = [before ?? inForce, after && before ? after : inForce];
  return {
    expected: before && after ? interpolate(before, after, month) : (before ?? inForce).value,
    target: inForce.value,
    validated: made.every(({ source }) => source !== null) && inForce.source !== null,
    plan: plan.id,
  };
}

/** Found once for the targets of a plan, which are never changed in place: a page asks for some thousands. */
const found = new WeakMap<Plan['targets'], Map<string, Map<string | null, readonly Target[]>>>();

/**
 * The milestones of an indicator that judge a region (or the country), by year. A year stated twice keeps the later statement.
 */
export function milestonesOf({ targets }: Plan, indicator: string, region: string | null): readonly Target[] {
  const known = found.get(targets)?.get(indicator)?.get(region);
  if (known) return known;
  const milestones = findMilestones(targets, indicator, region);
  const ofPlan = found.get(targets) ?? new Map<string, Map<string | null, readonly Target[]>>();
  const ofIndicator = ofPlan.get(indicator) ?? new Map<string | null, readonly Target[]>();
  found.set(targets, ofPlan.set(indicator, ofIndicator.set(region, milestones)));
  return milestones;
}

function findMilestones(
  targets: Plan['targets'],
  indicator: string,
  region: string | null,
): readonly Target[] {
  const ofIndicator = targets.filter((target) => target.indicator === indicator);
  const own = ofIndicator.filter((target) => target.region === region);
  const inherits = region !== null && own.length === 0 && !isAdditive(indicator);
  const chosen = inherits ? ofIndicator.filter((target) => target.region === null) : own;
  const byYear = new Map(chosen.map((target) => [target.year, target]));
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** A milestone of a year is due in its December. */
export function dueMonth(year: number): MonthIndex {
  return monthIndex(year, 12);
}

function interpolate(before: Target, after: Target, month: MonthIndex): number {
  const share = (month - dueMonth(before.year)) / (dueMonth(after.year) - dueMonth(before.year));
  return before.value + (after.value - before.value) * share;
}
