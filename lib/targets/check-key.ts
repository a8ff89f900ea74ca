import { indicatorById } from '@/lib/indicators/catalogue';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { Scope } from '@/lib/org-units/scope';
import { yearOf } from '@/lib/periods/period';
import type { CountryProfile, Plan } from '@/lib/profile/types';
import type { TargetKey } from './decision';
import type { TargetProblem } from './problem';

/** The years that a plan may set targets for: its own, and the one before it, whose target is its baseline. */
export function yearsOf({ from, to }: Pick<Plan, 'from' | 'to'>): readonly number[] {
  const first = yearOf(from) - 1;
  return Array.from({ length: yearOf(to) - first + 1 }, (_none, offset) => first + offset);
}

/** Whether a reader may decide on targets of a region, or of the country (`null`): a confined one on its own regions only. */
export function mayDecideOn(scope: Scope, region: string | null): boolean {
  if (scope.kind === 'nation') return true;
  return scope.kind === 'regions' && region !== null && scope.regions.includes(region);
}

/** Whether an indicator is judged against targets: one with a norm between two bounds is judged by the norm, never by them. */
export function takesTargets({ direction }: Pick<IndicatorDefinition, 'direction'>): boolean {
  return direction !== 'band';
}

/** What is wrong with the target that somebody wants to decide on, by field; empty: nothing. */
export function checkKey(
  { plan: planId, indicator, year, region }: TargetKey,
  { plans, programmeRegions }: Pick<CountryProfile, 'plans' | 'programmeRegions'>,
  scope: Scope,
): Record<string, TargetProblem> {
  const plan = plans.find(({ id }) => id === planId);
  const faults: Record<string, TargetProblem> = {};
  if (!plan) faults['plan'] = 'target-plan';
  else if (!yearsOf(plan).includes(year)) faults['year'] = 'target-year';
  if (!indicatorById(indicator)) faults['indicator'] = 'target-indicator';
  // What is not there and what may not be decided on look the same to whoever is confined.
  if (!mayDecideOn(scope, region)) faults['region'] = 'target-scope';
  else if (region !== null && !programmeRegions.includes(region)) faults['region'] = 'target-region';
  return faults;
}
