import type { Projection, ProjectionRefusal } from '../projection/projection-types';

export interface Pace {
  /** Change a month that would reach the target in time, in the indicator's unit. */
  readonly needed: number;
  /** Change a month of the trend that the plan is projected by; `null` where there is none. */
  readonly recent: number | null;
  /** Why there is none. */
  readonly refused: ProjectionRefusal | null;
}

/**
 * The pace needed, beside that of the last months: one trend for this page and the plan's.
 * @param months from today to the date, one at least.
 */
export function findPace(value: number, target: number, months: number, trend: Projection): Pace {
  const needed = (target - value) / Math.max(1, months);
  return trend.kind === 'projected'
    ? { needed, recent: trend.yearly / 12, refused: null }
    : { needed, recent: null, refused: trend.because };
}
