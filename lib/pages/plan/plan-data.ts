import type { Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import type { Theme } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { MonthIndex, Period } from '@/lib/periods/period';
import type { Projection } from '@/lib/plan/projection/projection-types';
import type { Plan, Target } from '@/lib/profile/types';

export type PlanState = 'ended' | 'in-force' | 'to-come';

/**
 * A target whose last milestone came before the month looked at: it is judged where it was due, whatever became of it since.
 */
export interface PastTarget {
  /** December of its year. */
  readonly month: MonthIndex;
  /** As it stood then. */
  readonly cell: Cell;
  /** The first month after it that met the milestone, where that December did not, or cannot be judged. */
  readonly metIn: MonthIndex | null;
}

/** What a place's standing on a target is told from. */
export interface Standing {
  /** `null`: not tracked. Judged by this plan alone, at the month looked at. */
  readonly cell: Cell | null;
  /** `null` while the last milestone is not yet due, or is due in that very month. */
  readonly past: PastTarget | null;
}

/** The cell that has a target's status and gap: of the month looked at, or of the December in which it was due. */
export function judgedCell({ cell, past }: Standing): Cell | null {
  return past?.cell ?? cell;
}

/** One target of the plan, for one place. */
export interface PlanLine extends Standing {
  readonly id: string;
  readonly theme: Theme;
  /** Full name, also where it is not tracked. */
  readonly label: string;
  /** `null`: not tracked. */
  readonly indicator: BoardIndicator | null;
  /** Where it stood at the start: the plan's own baseline, else the month before it began, as measured. */
  readonly baseline: number | null;
  /** Milestones that judge the place, by year; at least one, the last is the plan's target. */
  readonly milestones: readonly Target[];
  readonly final: Target;
  /** A milestone in force, or the final one, has no source. */
  readonly toValidate: boolean;
  readonly projection: Projection;
}

/** One month of the chosen target's course. */
export interface CourseMonth {
  readonly month: MonthIndex;
  readonly value: number | null;
  readonly sound: boolean;
  readonly expected: number | null;
}

/** One region, for the chosen target. */
export interface RegionLine extends Standing {
  readonly unit: OrgUnit;
  readonly cell: Cell;
  /** A milestone in force, or the final one, has no source; `null` without a milestone. */
  readonly toValidate: boolean | null;
  readonly projection: Projection;
}

/** The target that the chart and the regions are of. */
export interface ChosenTarget {
  readonly line: PlanLine;
  readonly indicator: BoardIndicator;
  readonly months: readonly CourseMonth[];
  readonly regions: readonly RegionLine[];
  /** The country's, whichever place is chosen. */
  readonly together: Omit<RegionLine, 'unit'>;
}

/** What the page of the plan shows; `null` plan: the profile has none. */
export interface PlanData {
  readonly plans: readonly { readonly plan: Plan; readonly state: PlanState }[];
  readonly plan: Plan;
  readonly state: PlanState;
  /** The period judged: the one asked for, else an ended plan's last month, else the latest complete one. */
  readonly period: Period;
  /** Its last month pulled: "attendu" is of this month. */
  readonly month: MonthIndex;
  /** The latest month whose reports are in, at most `month`: projections start there. */
  readonly until: MonthIndex;
  /** A month of the plan has been pulled: else nothing of it is measured here. */
  readonly measured: boolean;
  readonly place: OrgUnit;
  readonly lines: readonly PlanLine[];
  /** The name of an indicator asked for that has no target here, or that is not tracked: another course is shown. */
  readonly without: { readonly label: string; readonly tracked: boolean } | null;
  /** `null` where no target of the plan is tracked. */
  readonly chosen: ChosenTarget | null;
}
