import type { OrgUnit } from '@/lib/org-units/org-unit';
import { periodOf, type MonthIndex } from '@/lib/periods/period';
import { milestonesOf } from '@/lib/plan/expected';
import { findPlan } from '@/lib/plan/find-plan';
import { pastDueMonth } from '@/lib/plan/past-due';
import { targetedIndicators } from '@/lib/plan/progress';
import type { Plan } from '@/lib/profile/types';
import { readCell } from './cells';
import type { FigureSource } from './figure-source';
import { loadSnapshot } from './load-figures';
import type { BoardIndicator, BoardPlan, CellRules } from './types';

export type PastDue = BoardPlan['pastDue'];

/**
 * The country's targets that fell due while their plan went on, each as it stood then: keyed by plan, then by indicator. A plan that
 * another one follows at once has none at its end.
 */
export async function loadPastDue(
  source: FigureSource,
  indicators: readonly BoardIndicator[],
  country: OrgUnit,
  rules: CellRules,
): Promise<ReadonlyMap<string, PastDue>> {
  const { plans, release } = source;
  const all = await Promise.all(
    plans.map(async (plan): Promise<readonly [string, PastDue]> => {
      const due = dueWithin(plan, plans, release.lastMonth);
      const months = [...new Set(due.values())];
      const snapshots = await Promise.all(
        months.map((month) =>
          loadSnapshot({ ...source, plans: [plan] }, periodOf('month', month), 'region', country, []),
        ),
      );
      const entries = [...due].flatMap(([id, month]) => {
        const indicator = indicators.find((known) => known.id === id);
        const snapshot = snapshots[months.indexOf(month)];
        if (!indicator || !snapshot) return [];
        return [[id, { month, status: readCell(snapshot, indicator, 0, rules).status }] as const];
      });
      return [plan.id, Object.fromEntries(entries)];
    }),
  );
  return new Map(all);
}

/** The Decembers after which a plan is still the one that judges. */
function dueWithin(plan: Plan, plans: readonly Plan[], last: MonthIndex): Map<string, MonthIndex> {
  const due = new Map<string, MonthIndex>();
  for (const id of targetedIndicators(plan, null)) {
    const month = pastDueMonth(milestonesOf(plan, id, null).at(-1), last);
    if (month !== null && findPlan(plans, month + 1)?.id === plan.id) due.set(id, month);
  }
  return due;
}
