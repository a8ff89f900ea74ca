import { createHash } from 'node:crypto';
import type { Plan, Target } from '@/lib/profile/types';
import { decidedTarget } from './apply-decisions';
import { targetKeyText, type TargetDecision, type TargetKey } from './decision';

/** How a target stands: what is in force, and what that rests on. */
export interface StandingTarget {
  readonly key: TargetKey;
  /** What every page reads; `null` where a decision was withdrawn and the profile says nothing. */
  readonly inForce: Target | null;
  /** What the profile says. */
  readonly ofProfile: Target | null;
  /** The last decision, be it a withdrawal. */
  readonly last: TargetDecision | null;
  /** Changes with anything above: a form carries it, so that a change made meanwhile is noticed. */
  readonly version: string;
}

/** How one target stands. @param plan as the profile has it; `undefined`: it is no more. */
export function standingOf(
  key: TargetKey,
  plan: Plan | undefined,
  last: TargetDecision | null,
): StandingTarget {
  const ofProfile = plan?.targets.findLast((target) => isTarget(key, target)) ?? null;
  const inForce = (last && decidedTarget(last)) ?? ofProfile;
  return { key, inForce, ofProfile, last, version: versionOf(ofProfile, last) };
}

/**
 * How every target of a plan stands: those of the profile in its order, then those that people added, by year.
 * @param decisions the last of each target.
 */
export function listStanding(plan: Plan, decisions: readonly TargetDecision[]): StandingTarget[] {
  const ofPlan = decisions.filter((decision) => decision.plan === plan.id);
  const last = new Map(ofPlan.map((decision) => [targetKeyText(decision), decision]));
  const stated = plan.targets.map((target): TargetKey => ({ ...pickKey(target), plan: plan.id }));
  const added = ofPlan.map((decision): TargetKey => ({ ...pickKey(decision), plan: plan.id }));
  const keys = new Map([...stated, ...added].map((key) => [targetKeyText(key), key]));
  return [...keys].map(([text, key]) => standingOf(key, plan, last.get(text) ?? null));
}

/** What was decided on plans that the profile no longer has: kept, and of no effect. */
export function listOrphans(
  plans: readonly Plan[],
  decisions: readonly TargetDecision[],
): readonly TargetDecision[] {
  const known = new Set(plans.map(({ id }) => id));
  return decisions.filter(({ plan, change }) => !known.has(plan) && change.kind === 'set');
}

function pickKey({ indicator, year, region }: Omit<TargetKey, 'plan'>): Omit<TargetKey, 'plan'> {
  return { indicator, year, region };
}

function isTarget(key: TargetKey, target: Target): boolean {
  return key.indicator === target.indicator && key.year === target.year && key.region === target.region;
}

function versionOf(ofProfile: Target | null, last: TargetDecision | null): string {
  const text = JSON.stringify([ofProfile?.value, ofProfile?.source, last?.id]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
