import type { History } from '@/lib/indicators/snapshot-types';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { Scope } from '@/lib/org-units/scope';
import { monthId, parseMonth, type MonthIndex } from '@/lib/periods/period';
import { expectedValue, milestonesOf, type ExpectedValue } from '@/lib/plan/expected';
import { currentProfile } from '@/lib/profile/current';
import type { Plan, Target } from '@/lib/profile/types';
import { currentStore } from '@/lib/store/current';
import { readRelease } from '@/lib/store/queries/releases';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import { readConsistently } from '@/lib/store/transactions';
import { readPlansInForce } from '@/lib/targets/plans-in-force';
import { defaultMonth, loadProvisional } from './choose-defaults';
import { readFigureKey } from './figure-key';
import type { FigureSource } from './figure-source';
import { loadHistories } from './load-histories';

/** The target of a plan in force at a month. */
export interface TargetInForce {
  readonly plan: Plan;
  readonly target: Target;
  readonly expected: ExpectedValue;
}

export interface DefinitionState {
  /** The country's months; `null` before the first release. */
  readonly history: History | null;
  /** The month the current value is of: the latest complete one. */
  readonly month: string | null;
  /** First month whose reports are still coming in; `null` when the last one is in. */
  readonly provisionalFrom: MonthIndex | null;
  readonly inForce: TargetInForce | null;
}

/** What the page of an indicator shows of its values. */
export async function loadDefinition(
  definition: IndicatorDefinition,
  scope: Scope,
): Promise<DefinitionState> {
  return readConsistently(await currentStore(), (store) => readDefinition(store, definition, scope));
}

/** The same from one state of the store. */
export async function readDefinition(
  store: Store,
  definition: IndicatorDefinition,
  scope: Scope,
): Promise<DefinitionState> {
  const profile = currentProfile();
  const { plans, version } = await readPlansInForce(store, profile);
  const release = await readRelease(store);
  const [country] = await readOrgUnits(store, scope, { level: 'country' });
  if (!release || !country) return { history: null, month: null, provisionalFrom: null, inForce: null };
  const source: FigureSource = {
    store,
    scope,
    release,
    fictive: false,
    plans,
    indicators: [definition],
    key: await readFigureKey(store, release, scope, version),
  };
  const provisionalFrom = await loadProvisional(source, country.uid, profile.coverageThreshold);
  const month = monthId(defaultMonth(release.lastMonth, provisionalFrom));
  const [history] = await loadHistories(source, [country], release.lastMonth);
  return {
    history: history ?? null,
    month,
    provisionalFrom,
    inForce: findTarget(plans, definition.id, month),
  };
}

/** The target of the plan in force for an indicator at a month; `null` when the plan says nothing of it. */
function findTarget(plans: readonly Plan[], indicator: string, month: string): TargetInForce | null {
  const index = parseMonth(month);
  if (index === undefined) return null;
  const expected = expectedValue(plans, indicator, index, null);
  const plan = plans.find(({ id }) => id === expected?.plan);
  const target =
    plan && milestonesOf(plan, indicator, null).findLast(({ year }) => year <= Math.floor(index / 12));
  return expected && plan && target ? { plan: nationalPart(plan), target, expected } : null;
}

/** A plan without its targets for single regions: a reader may not see all of these. */
function nationalPart(plan: Plan): Plan {
  return { ...plan, targets: plan.targets.filter(({ region }) => region === null) };
}
