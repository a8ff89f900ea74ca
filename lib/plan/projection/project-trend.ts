import { quantileIn } from './quantile';
import { seededRandom } from './random';
import { seasonAt, SeasonFinder } from './season';
import { TheilSen, valueOn, type Line, type Point } from './theil-sen';

/** Months that make the trend. */
export const TREND_MONTHS = 24;
/** Fewest of them with a value. */
export const LEAST_MONTHS = 12;
/** Months that may tell the season. */
export const SEASON_MONTHS = 60;

const REPLICATES = 200;
/** Half of what is left out of the band, 0..1: the band holds 80 %. */
const TAIL = 0.1;
/**
 * Bandwidth of the smoothing, in standard deviations times n^-1/5. A bootstrap of so few residuals is too sure of itself; with this
 * much noise the band held the truth in about 80 % of synthetic series (project-trend.test.ts).
 */
const BANDWIDTH = 0.75;

export interface Trend {
  /** The season is taken out; `false` where there are not two years to learn it from. */
  readonly seasonal: boolean;
  /** Change a year, in the values' unit. */
  readonly yearly: number;
  /** The middle of the trend at a month, without season. */
  middleAt(month: number): number;
  /** The bounds of the 80 % band at a month. */
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
  const fitter = new TrendFitter(known.map(({ at }) => at));
  const { season, line } = fitter.fit(Float64Array.from(known, ({ value }) => value));
  const base = Float64Array.from(known, ({ at }) => valueOn(line, at - last) + seasonAt(season, at));
  const draw = drawNoise(recent, known.length, fitter.seasonal, base);
  const redrawn = new Float64Array(known.length);
  const replicates = Array.from({ length: REPLICATES }, () => {
    for (let index = 0; index < redrawn.length; index += 1) redrawn[index] = (base[index] ?? 0) + draw();
    return fitter.fit(redrawn).line;
  });
  const ends = new Float64Array(REPLICATES);
  return {
    seasonal: fitter.seasonal,
    yearly: line.slope * 12,
    middleAt: (month) => valueOn(line, month - last),
    boundsAt: (month) => {
      replicates.forEach((replicate, index) => (ends[index] = valueOn(replicate, month - last)));
      return [quantileIn(ends, REPLICATES, TAIL), quantileIn(ends, REPLICATES, 1 - TAIL)];
    },
  };
}

/** Season and line of values at the same months; the line's axis starts at the last month. */
class TrendFitter {
  readonly #months: readonly number[];
  readonly #season: SeasonFinder;
  readonly #line: TheilSen;
  readonly #adjusted: Float64Array;
  /** Position of the first month that makes the trend. */
  readonly #from: number;

  constructor(months: readonly number[]) {
    const last = months.at(-1) ?? 0;
    this.#months = months;
    this.#season = new SeasonFinder(months);
    this.#from = months.findIndex((month) => month > last - TREND_MONTHS);
    this.#line = new TheilSen(months.slice(this.#from).map((month) => month - last));
    this.#adjusted = new Float64Array(months.length - this.#from);
  }

  get seasonal(): boolean {
    return this.#season.tells;
  }

  /** The season is overwritten by the next fit. */
  fit(values: Float64Array): { readonly season: Float64Array; readonly line: Line } {
    const season = this.#season.find(values);
    for (let index = 0; index < this.#adjusted.length; index += 1) {
      const position = this.#from + index;
      this.#adjusted[index] = (values[position] ?? 0) - seasonAt(season, this.#months[position] ?? 0);
    }
    return { season, line: this.#line.fit(this.#adjusted) };
  }
}

/** Draws what a month's value may differ from its trend: a residual of the last months, widened for what the fit took away, and smoothed. */
function drawNoise(
  recent: readonly Point[],
  known: number,
  seasonal: boolean,
  base: Float64Array,
): () => number {
  const count = recent.length;
  const raw = recent.map(({ value }, index) => value - (base[known - count + index] ?? 0));
  const mean = raw.reduce((sum, value) => sum + value, 0) / count;
  // Two parameters of the line, and the season's eleven as far as these months made it.
  const fitted = 2 + (seasonal ? (11 * count) / known : 0);
  const widening = Math.sqrt(count / Math.max(1, count - fitted));
  const residuals = Float64Array.from(raw, (value) => (value - mean) * widening);
  const deviation = Math.sqrt(residuals.reduce((sum, value) => sum + value * value, 0) / count);
  const bandwidth = BANDWIDTH * deviation * count ** -0.2;
  const random = seededRandom(seedOf(recent));
  return () => (residuals[Math.floor(random() * count)] ?? 0) + bandwidth * drawNormal(random);
}

/** Box and Muller 1958. */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The values themselves are the seed. */
function seedOf(points: readonly Point[]): number {
  return points.reduce(
    (seed, { at, value }) => (Math.imul(seed, 31) + Math.round(value * 1000) + at) | 0,
    17,
  );
}
