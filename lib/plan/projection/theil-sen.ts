import { MedianNear } from './median-near';

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
 * Fits lines through values at the same places, again and again: what depends on the places alone is computed once, and a fit
 * makes nothing new.
 */
export class TheilSen {
  readonly #places: Float64Array;
  /** One over the months between two places, pair by pair. */
  readonly #perMonth: Float64Array;
  /** What each value counts for in the least-squares slope. */
  readonly #weights: Float64Array;
  readonly #slopes: Float64Array;
  readonly #rests: Float64Array;
  readonly #medianSlope: MedianNear;
  readonly #medianRest: MedianNear;

  /** @param places different ones, at least two, in order. */
  constructor(places: readonly number[]) {
    const count = places.length;
    this.#places = Float64Array.from(places);
    this.#slopes = new Float64Array((count * (count - 1)) / 2);
    this.#perMonth = new Float64Array(this.#slopes.length);
    this.#rests = new Float64Array(count);
    this.#medianSlope = new MedianNear(this.#slopes.length);
    this.#medianRest = new MedianNear(count);
    let pair = 0;
    places.forEach((one, first) => {
      for (const other of places.slice(first + 1)) {
        this.#perMonth[pair] = 1 / (other - one);
        pair += 1;
      }
    });
    const mean = places.reduce((sum, place) => sum + place, 0) / count;
    const spread = places.reduce((sum, place) => sum + (place - mean) ** 2, 0);
    this.#weights = Float64Array.from(places, (place) => (place - mean) / spread);
  }

  /**
   * The Theil–Sen line: the median of the slopes between all pairs of points, through the median of what is left. Almost a third
   * of the points may be wild without moving it far (Sen 1968, doi:10.1080/01621459.1968.10480934).
   * @param values one for each place.
   */
  fit(values: Float64Array): Line {
    const slope = this.#findSlope(values);
    const places = this.#places;
    const rests = this.#rests;
    let sum = 0;
    for (let index = 0; index < rests.length; index += 1) {
      const rest = (values[index] ?? 0) - slope * (places[index] ?? 0);
      rests[index] = rest;
      sum += rest;
    }
    return { slope, intercept: this.#medianRest.find(rests, sum / rests.length) };
  }

  /** The median is mostly close to the slope of the least squares. */
  #findSlope(values: Float64Array): number {
    const slopes = this.#slopes;
    const perMonth = this.#perMonth;
    const weights = this.#weights;
    const count = weights.length;
    let guess = 0;
    let pair = 0;
    for (let first = 0; first < count; first += 1) {
      const value = values[first] ?? 0;
      guess += (weights[first] ?? 0) * value;
      for (let second = first + 1; second < count; second += 1) {
        slopes[pair] = ((values[second] ?? 0) - value) * (perMonth[pair] ?? 0);
        pair += 1;
      }
    }
    return this.#medianSlope.find(slopes, guess);
  }
}

export function valueOn({ slope, intercept }: Line, at: number): number {
  return intercept + slope * at;
}
