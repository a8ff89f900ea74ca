import { LEAST_MONTHS } from '../projection/project-trend';
import { TheilSen, type Point } from '../projection/theil-sen';

export interface Pace {
  /** Change a month that would reach the target in time, in the indicator's unit. */
  readonly needed: number;
  /** Change a month over the last months (the slope of Theil and Sen); `null` with fewer than twelve sound ones. */
  readonly recent: number | null;
}

/**
 * The pace needed, beside that of the last months.
 * @param months from today to the date, one at least.
 * @param points sound months of the last 24, `at` a month index.
 */
export function findPace(value: number, target: number, months: number, points: readonly Point[]): Pace {
  return {
    needed: (target - value) / Math.max(1, months),
    recent: points.length < LEAST_MONTHS ? null : slopeOf(points),
  };
}

function slopeOf(points: readonly Point[]): number {
  return new TheilSen(points.map(({ at }) => at)).fit(Float64Array.from(points, ({ value }) => value)).slope;
}
