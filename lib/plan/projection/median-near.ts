import { placeIn } from './quantile';

/** How many times farther than the usual a median may lie from its guess to be looked for there, and how fast the usual is learnt. */
const REACH = 3;
const LEARNING = 0.1;

/**
 * Finds medians of which something is known, again and again, each time of as many numbers. The numbers close to a guess are set
 * apart, those below only counted; mostly the median is among the few. Wherever it lies, it is the median of all.
 */
export class MedianNear {
  readonly #close: Float64Array;
  /** How far the medians lay from their guesses so far, more or less. */
  #usual = Infinity;

  constructor(count: number) {
    this.#close = new Float64Array(count);
  }

  /** @param values at least one, as many as the finder is made for; they stay in their order. */
  find(values: Float64Array, guess: number): number {
    const reach = REACH * this.#usual;
    const near = this.#findWithin(values, guess - reach, guess + reach);
    const median = Number.isNaN(near) ? this.#findWithin(values, -Infinity, Infinity) : near;
    const distance = Math.abs(median - guess);
    this.#usual = this.#usual === Infinity ? distance : this.#usual + LEARNING * (distance - this.#usual);
    return median;
  }

  /** The median of all, if it lies between two bounds; else NaN. */
  #findWithin(values: Float64Array, low: number, high: number): number {
    const close = this.#close;
    let below = 0;
    let within = 0;
    // Without branches: no processor guesses which way a number of chance goes, and each wrong guess costs as much as ten numbers.
    for (let index = 0; index < close.length; index += 1) {
      const value = values[index] ?? 0;
      close[within] = value;
      const isBelow = Number(value < low);
      below += isBelow;
      within += Number(value <= high) - isBelow;
    }
    const place = (close.length - 1) / 2 - below;
    return place < 0 || place > within - 1 ? NaN : placeIn(close, within, place);
  }
}
