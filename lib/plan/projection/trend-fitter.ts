import { calendarMonth, SeasonFinder } from './season';
import { TheilSen, valueOn, type Line } from './theil-sen';

/** Season and line of values at the same months; the line's axis starts at the last month. */
export class TrendFitter {
  readonly #season: SeasonFinder;
  readonly #line: TheilSen;
  /** Months from the last one, and the calendar month, by position. */
  readonly #since: readonly number[];
  readonly #calendar: Uint8Array;
  readonly #adjusted: Float64Array;

  /**
   * @param months in order, as month indexes: those that may tell the season.
   * @param recent how many of the last make the line; at least two.
   */
  constructor(months: readonly number[], recent: number) {
    const last = months.at(-1) ?? 0;
    this.#since = months.map((month) => month - last);
    this.#calendar = Uint8Array.from(months, calendarMonth);
    this.#season = new SeasonFinder(months);
    this.#line = new TheilSen(this.#since.slice(-recent));
    this.#adjusted = new Float64Array(recent);
  }

  get seasonal(): boolean {
    return this.#season.tells;
  }

  /** The line through values freed from their season. */
  fit(values: Float64Array): Line {
    return this.#fitWithout(this.#season.find(values), values);
  }

  /** The same line, and what it and the season say of each month. */
  trace(values: Float64Array): { readonly line: Line; readonly traced: Float64Array } {
    const season = this.#season.find(values);
    const line = this.#fitWithout(season, values);
    const calendar = this.#calendar;
    const at = (since: number, index: number) => valueOn(line, since) + (season[calendar[index] ?? 0] ?? 0);
    return { line, traced: Float64Array.from(this.#since, at) };
  }

  #fitWithout(season: Float64Array, values: Float64Array): Line {
    const adjusted = this.#adjusted;
    const calendar = this.#calendar;
    const from = values.length - adjusted.length;
    for (let index = 0; index < adjusted.length; index += 1) {
      const position = from + index;
      adjusted[index] = (values[position] ?? 0) - (season[calendar[position] ?? 0] ?? 0);
    }
    return this.#line.fit(adjusted);
  }
}
