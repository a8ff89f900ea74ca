import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';

/** Why nothing is projected. */
export type ProjectionRefusal =
  /** Fewer than 12 sound months of the last 24. */
  | 'too-few-months'
  /** More than half of the last 24 months are partial or provisional. */
  | 'low-coverage'
  /** The last sound month is more than six months old. */
  | 'stale'
  /** The line has run past what can be (a share over 100 %, a count over what it is part of): it bends, and no line fits it. */
  | 'limit'
  /** The plan's end has passed. */
  | 'ended'
  /** A norm between two bounds has no course. */
  | 'band'
  | 'no-data';

/** Of the 80 % band at the plan's end: all of it meets the target, some of it, none of it. */
export type Verdict = 'reached' | 'uncertain' | 'out-of-reach';

/** The trend at a month: its middle and the bounds of the 80 % band, in the indicator's unit. */
export interface BandAt {
  readonly month: MonthIndex;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What the present pace leads to; `month`, `low`, `middle`, `high` are at the plan's end. */
export interface Projected extends BandAt {
  readonly kind: 'projected';
  /** Last sound month, from which it is carried on. */
  readonly last: MonthIndex;
  /** `null` where the plan has no milestone for the place, or where the last one has passed. */
  readonly verdict: Verdict | null;
  /** Both the trend and the value meet the final target at the last sound month. */
  readonly reachedAlready: boolean;
  /** First month to come in which the middle meets it; `null` when it does not by the plan's end. */
  readonly reachedIn: MonthIndex | null;
  /** Change a year. */
  readonly yearly: number;
  readonly seasonal: boolean;
  /** At the plan's end the line has run past the most that the unit can be (100 %), where the middle is kept. */
  readonly capped: boolean;
  /** From the last sound month to the plan's end, a quarter apart. */
  readonly path: readonly BandAt[];
}

export interface Refused {
  readonly kind: 'refused';
  readonly because: ProjectionRefusal;
  /** What a count is part of, and cannot outgrow. */
  readonly limitedBy?: MeasureId;
}

export type Projection = Projected | Refused;
