import { medianIn } from './quantile';

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
 * Fits lines through values at the same places, again and again: what depends on the places alone is computed once.
 * @param places at least two different ones.
 */
export class TheilSen {
  readonly #places: Float64Array;
  readonly #first: Uint16Array;
  readonly #second: Uint16Array;
  readonly #perMonth: Float64Array;
  readonly #slopes: Float64Array;
  readonly #rests: Float64Array;

  constructor(places: readonly number[]) {
    this.#places = Float64Array.from(places);
    const pairs = places.flatMap((one, first) =>
      places.flatMap((other, second) =>
        second > first && other !== one ? [{ first, second, months: other - one }] : [],
      ),
    );
    this.#first = Uint16Array.from(pairs, ({ first }) => first);
    this.#second = Uint16Array.from(pairs, ({ second }) => second);
    this.#perMonth = Float64Array.from(pairs, ({ months }) => 1 / months);
    this.#slopes = new Float64Array(pairs.length);
    this.#rests = new Float64Array(places.length);
  }

  /**
   * The Theil–Sen line: the median of the slopes between all pairs of points, through the median of what is left. Almost a third
   * of the points may be wild without moving it far (Sen 1968, doi:10.1080/01621459.1968.10480934).
   * @param values one for each place.
   */
  fit(values: Float64Array): Line {
    for (let pair = 0; pair < this.#slopes.length; pair += 1) {
      const rise = (values[this.#second[pair] ?? 0] ?? 0) - (values[this.#first[pair] ?? 0] ?? 0);
      this.#slopes[pair] = rise * (this.#perMonth[pair] ?? 0);
    }
    const slope = medianIn(this.#slopes, this.#slopes.length);
    for (let index = 0; index < this.#rests.length; index += 1) {
      this.#rests[index] = (values[index] ?? 0) - slope * (this.#places[index] ?? 0);
    }
    return { slope, intercept: medianIn(this.#rests, this.#rests.length) };
  }
}

export function valueOn({ slope, intercept }: Line, at: number): number {
  return intercept + slope * at;
}
