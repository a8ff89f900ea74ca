import { fill } from '@/lib/i18n/messages/fill';
import { parseMonth } from '@/lib/periods/period';
import type { BoardFrame } from './types';
import { planAt } from './view-plan';

/** A month from which another plan judges: what was expected before it and from it on are not one line. */
export interface PlanChange {
  /** Its position among the months, at least 1. */
  readonly index: number;
  /** `plan 2021–2025` and `plan 2026–2030`. */
  readonly names: readonly [string, string];
}

/** The last change of plan within some consecutive months; `null` for none. */
export function planChangeIn(
  { plans, text: { board } }: Pick<BoardFrame, 'plans' | 'text'>,
  months: readonly string[],
): PlanChange | null {
  const inForce = months.map((month) => planAt(plans, parseMonth(month) ?? -Infinity));
  const index = inForce.findLastIndex((plan, at) => at > 0 && plan !== inForce[at - 1]);
  const [before, after] = [inForce[index - 1], inForce[index]];
  if (!before || !after) return null;
  const name = (years: string) => fill(board.planYears, { years });
  return { index, names: [name(before.years), name(after.years)] };
}
