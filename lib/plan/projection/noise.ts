import { nextState, shareOf } from './random';
import type { Point } from './theil-sen';

/**
 * Bandwidth of the smoothing, in standard deviations times n^-1/5. A bootstrap of so few residuals is too sure of itself; with this
 * much noise the band held the truth in about 80 % of synthetic series (project-trend.test.ts).
 */
const BANDWIDTH = 0.75;

/**
 * What a month's value may differ from its trend: a residual of the last months, widened for what the fit took away, and smoothed.
 * The values themselves are the seed.
 */
export class Noise {
  readonly #residuals: Float64Array;
  readonly #bandwidth: number;
  #state: number;

  /**
   * @param recent the months that make the trend.
   * @param trend what the fit says of each of them.
   * @param fitted how many parameters the fit took from them.
   */
  constructor(recent: readonly Point[], trend: Float64Array, fitted: number) {
    const count = recent.length;
    const raw = recent.map(({ value }, index) => value - (trend[index] ?? 0));
    const mean = raw.reduce((sum, value) => sum + value, 0) / count;
    const widening = Math.sqrt(count / Math.max(1, count - fitted));
    this.#residuals = Float64Array.from(raw, (value) => (value - mean) * widening);
    const deviation = Math.sqrt(this.#residuals.reduce((sum, value) => sum + value * value, 0) / count);
    this.#bandwidth = BANDWIDTH * deviation * count ** -0.2;
    this.#state = seedOf(recent);
  }

  /** Writes values with noise into `noisy`, which is as long. */
  addTo(values: Float64Array, noisy: Float64Array): void {
    const residuals = this.#residuals;
    const bandwidth = this.#bandwidth;
    let state = this.#state;
    for (let index = 0; index < noisy.length; index += 1) {
      state = nextState(state);
      const residual = residuals[Math.floor(shareOf(state) * residuals.length)] ?? 0;
      state = nextState(state);
      // A normal number: Box and Muller 1958.
      const length = Math.sqrt(-2 * Math.log(1 - shareOf(state)));
      state = nextState(state);
      const normal = length * Math.cos(2 * Math.PI * shareOf(state));
      noisy[index] = (values[index] ?? 0) + (residual + bandwidth * normal);
    }
    this.#state = state;
  }
}

function seedOf(points: readonly Point[]): number {
  return points.reduce(
    (seed, { at, value }) => (Math.imul(seed, 31) + Math.round(value * 1000) + at) | 0,
    17,
  );
}
