import type { BoardIndicator } from '@/lib/board/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { yearOf, type MonthIndex } from '@/lib/periods/period';
import { expectAt } from '@/lib/plan/expect-at';
import { milestonesOf } from '@/lib/plan/expected';
import { findPlan } from '@/lib/plan/find-plan';
import type { PageFrame } from '@/lib/pages/page-frame';

/** Where what is expected comes from: a document, the programme's norm, or nowhere yet ("à valider"); `null` without any. */
export type TargetSource =
  | { readonly kind: 'to-validate' }
  | { readonly kind: 'norm' }
  | { readonly kind: 'document'; readonly name: string };

/** The source of the milestone in force at a month for a place. Of a norm between two bounds the indicator itself is the source. */
export function sourceOf(
  { plans, language }: Pick<PageFrame, 'plans' | 'language'>,
  indicator: Pick<BoardIndicator, 'id' | 'direction' | 'band'>,
  month: MonthIndex,
  unit: Pick<OrgUnit, 'level' | 'region' | 'programme'>,
): TargetSource | null {
  if (indicator.direction === 'band' && indicator.band) return { kind: 'norm' };
  const due = expectAt(plans, indicator.id, month, unit);
  const plan = findPlan(plans, month);
  if (!due || !plan) return null;
  const milestones = milestonesOf(plan, indicator.id, unit.level === 'country' ? null : unit.region);
  const inForce = milestones.findLast(({ year }) => year <= yearOf(month));
  return due.validated && inForce?.source
    ? { kind: 'document', name: inForce.source[language] }
    : { kind: 'to-validate' };
}
