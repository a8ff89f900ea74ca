import type { z } from 'zod';
import { isInScope } from '@/lib/org-units/scope';
import { readDecisionsInForce } from '@/lib/store/queries/target-decisions';
import { listStanding, type StandingTarget } from '@/lib/targets/standing';
import type { StoreContext } from '../open-context';
import type { readTargets } from '../operations/target-operation';
import { ProblemError } from '../problem';
import type { TargetRow } from '../schemas/targets';

type Input = z.output<(typeof readTargets)['input']>;

/**
 * The targets in force, by plan, in the order of the plan.
 * @throws ProblemError 404 `unknown-plan`.
 */
export async function listTargets(context: StoreContext, { plan: asked }: Input): Promise<TargetRow[]> {
  const { store, scope, profile } = context;
  const plans = profile.plans.filter(({ id }) => asked === undefined || id === asked);
  if (asked !== undefined && plans.length === 0) throw unknownPlan(asked, profile.plans);
  const decisions = await readDecisionsInForce(store);
  return plans
    .flatMap((plan) => listStanding(plan, decisions))
    .filter(({ key: { region } }) => region === null || isInScope(scope, { level: 'region', region }))
    .flatMap((standing) => writeRow(standing, context));
}

function writeRow({ key, inForce, last }: StandingTarget, { language }: StoreContext): TargetRow[] {
  if (inForce === null) return [];
  const decided = last?.change.kind === 'set' ? last.change : null;
  return [
    {
      ...{ plan: key.plan, indicator: key.indicator, year: key.year, region: key.region },
      value: inForce.value,
      source: decided ? (decided.source?.title ?? null) : (inForce.source?.[language] ?? null),
      sourceDate: decided?.source?.date ?? null,
      validated: inForce.source !== null,
      decidedAt: decided && last ? last.at.toISOString() : null,
    },
  ];
}

function unknownPlan(id: string, plans: readonly { readonly id: string }[]): ProblemError {
  const known = plans.map((plan) => plan.id).join(', ');
  return new ProblemError(
    'unknown-plan',
    {
      fr: `Le plan «\u202f${id}\u202f» n’existe pas. Il y a\u202f: ${known}.`,
      en: `There is no plan "${id}". There are: ${known}.`,
    },
    { parameter: 'plan' },
  );
}
