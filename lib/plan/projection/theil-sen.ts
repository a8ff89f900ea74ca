import { medianOf } from './quantile';

/** A value at a place on the time axis, in months. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

export interface Line {
  /** Change a month. */
  readonly slope: number;
  /** Value at `at = 0`. */
  readonly intercept: number;
}

/**
 * The Theil–Sen line: the median of the slopes between all pairs of points, through the median of what is left. Almost a third
 * of the points may be wild without moving it far (Sen 1968, doi:10.1080/01621459.1968.10480934).
 * @param points at least two, at different places.
 */
export function fitLine(points: readonly Point[]): Line {
  const slopes: number[] = [];
  points.forEach((one, index) => {
    for (const other of points.slice(index + 1)) {
      if (other.at !== one.at) slopes.push((other.value - one.value) / (other.at - one.at));
    }
  });
  const slope = medianOf(slopes);
  return { slope, intercept: medianOf(points.map(({ at, value }) => value - slope * at)) };
}

export function valueOn({ slope, intercept }: Line, at: number): number {
  return intercept + slope * at;
}
