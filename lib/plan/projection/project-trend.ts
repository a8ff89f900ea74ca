import { Noise } from './noise';
import { quantileIn } from './quantile';
import { valueOn, type Point } from './theil-sen';
import { TrendFitter } from './trend-fitter';

/** Months that make the trend. */
export const TREND_MONTHS = 24;
/** Fewest of them with a value. */
export const LEAST_MONTHS = 12;
/** Months that may tell the season. */
export const SEASON_MONTHS = 60;

const REPLICATES = 200;
/** Half of what is left out of the band, 0..1: the band holds 80 %. */
const TAIL = 0.1;

export interface Trend {
  /** The season is taken out; `false` where there are not two years to learn it from. */
  readonly seasonal: boolean;
  /** Change a year, in the values' unit. */
  readonly yearly: number;
  /** The middle of the trend at a month, without season. */
  middleAt(month: number): number;
  /** The bounds of the 80 % band at a month. The first asking costs by far the most: the band is drawn for it. */
  boundsAt(month: number): readonly [number, number];
}

/**
 * The trend of the last 24 months, carried on. The line is Theil–Sen's on seasonally adjusted values; the band comes from a
 * smoothed residual bootstrap that repeats the whole of it, season included (Efron and Tibshirani 1993, ch. 9 and 16).
 * The same values always give the same trend.
 *
 * @param points one a month at most, by month (`at` a month index): up to the last 60; months without a sound value left out.
 * @returns `null` with fewer than 12 values in the last 24 months.
 */
export function projectTrend(points: readonly Point[]): Trend | null {
  const last = points.at(-1)?.at;
  if (last === undefined) return null;
  const known = points.filter(({ at }) => at > last - SEASON_MONTHS);
  const recent = known.filter(({ at }) => at > last - TREND_MONTHS);
  if (recent.length < LEAST_MONTHS) return null;
  const fitter = new TrendFitter(
    known.map(({ at }) => at),
    recent.length,
  );
  const { line, traced } = fitter.trace(Float64Array.from(known, ({ value }) => value));
  let drawn: Replicates | null = null;
  return {
    seasonal: fitter.seasonal,
    yearly: line.slope * 12,
    middleAt: (month) => valueOn(line, month - last),
    boundsAt: (month) => {
      drawn ??= new Replicates(fitter, traced, recent);
      return drawn.boundsAt(month - last);
    },
  };
}

/** Lines through the values as they might have been. */
class Replicates {
  readonly #slopes = new Float64Array(REPLICATES);
  readonly #intercepts = new Float64Array(REPLICATES);
  readonly #ends = new Float64Array(REPLICATES);

  constructor(fitter: TrendFitter, traced: Float64Array, recent: readonly Point[]) {
    const count = recent.length;
    // Two parameters of the line, and the season's eleven as far as these months made it.
    const fitted = 2 + (fitter.seasonal ? (11 * count) / traced.length : 0);
    const noise = new Noise(recent, traced.subarray(-count), fitted);
    const redrawn = new Float64Array(traced.length);
    for (let index = 0; index < REPLICATES; index += 1) {
      noise.addTo(traced, redrawn);
      const { slope, intercept } = fitter.fit(redrawn);
      this.#slopes[index] = slope;
      this.#intercepts[index] = intercept;
    }
  }

  boundsAt(months: number): readonly [number, number] {
    const ends = this.#ends;
    for (let index = 0; index < REPLICATES; index += 1) {
      ends[index] = (this.#intercepts[index] ?? 0) + (this.#slopes[index] ?? 0) * months;
    }
    return [quantileIn(ends, REPLICATES, TAIL), quantileIn(ends, REPLICATES, 1 - TAIL)];
  }
}
