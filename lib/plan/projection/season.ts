import { medianIn } from './quantile';

/** Fewest values in a block of twelve months for it to tell the season from its own mean. */
const LEAST_IN_BLOCK = 9;
/** Fewest such blocks: one year alone cannot tell season from chance. */
const LEAST_BLOCKS = 2;

/**
 * Learns the season from values at the same months, again and again: what depends on the months alone is computed once.
 *
 * Blocks of twelve months are counted back from the last one, freed from the trend (the median of the changes over twelve
 * months, which no season disturbs: the seasonal slope of Hirsch et al. 1982, doi:10.1029/WR018i001p00107) and from their own
 * mean, and averaged by calendar month.
 */
export class SeasonFinder {
  /** Whether there are blocks enough to learn a season from. */
  readonly tells: boolean;
  readonly #months: readonly number[];
  readonly #last: number;
  /** Positions of two values a year apart: later, earlier. */
  readonly #years: readonly (readonly [number, number])[];
  readonly #blocks: readonly (readonly number[])[];
  readonly #changes: Float64Array;
  readonly #season = new Float64Array(12);
  readonly #counts = new Float64Array(12);

  /** @param months in order, as month indexes. */
  constructor(months: readonly number[]) {
    this.#months = months;
    this.#last = months.at(-1) ?? 0;
    const position = new Map(months.map((month, index) => [month, index]));
    this.#years = months.flatMap((month, index): [number, number][] => {
      const before = position.get(month - 12);
      return before === undefined ? [] : [[index, before]];
    });
    this.#changes = new Float64Array(this.#years.length);
    this.#blocks = [...groupByBlock(months, this.#last)].filter(({ length }) => length >= LEAST_IN_BLOCK);
    this.tells = this.#blocks.length >= LEAST_BLOCKS && this.#years.length > 0;
  }

  /**
   * How far each calendar month (index 0: January) usually stands from its year, in the values' unit; the twelve add up to zero,
   * and are all zero where `tells` is false. The answer is overwritten by the next.
   * @param values one for each month.
   */
  find(values: Float64Array): Float64Array {
    const season = this.#season.fill(0);
    if (!this.tells) return season;
    const slope = this.#slopeOf(values);
    const counts = this.#counts.fill(0);
    for (const block of this.#blocks) {
      let sum = 0;
      for (const index of block) sum += this.#flatten(values, index, slope);
      for (const index of block) {
        const month = calendarMonth(this.#months[index] ?? 0);
        season[month] = (season[month] ?? 0) + this.#flatten(values, index, slope) - sum / block.length;
        counts[month] = (counts[month] ?? 0) + 1;
      }
    }
    let offset = 0;
    for (let month = 0; month < 12; month += 1) {
      season[month] = (season[month] ?? 0) / Math.max(1, counts[month] ?? 0);
      offset += (season[month] ?? 0) / 12;
    }
    for (let month = 0; month < 12; month += 1) season[month] = (season[month] ?? 0) - offset;
    return season;
  }

  #slopeOf(values: Float64Array): number {
    this.#years.forEach(([later, earlier], index) => {
      this.#changes[index] = ((values[later] ?? 0) - (values[earlier] ?? 0)) / 12;
    });
    return medianIn(this.#changes, this.#changes.length);
  }

  #flatten(values: Float64Array, index: number, slope: number): number {
    return (values[index] ?? 0) - slope * ((this.#months[index] ?? 0) - this.#last);
  }
}

/** What a season adds at a month. */
export function seasonAt(season: Float64Array, month: number): number {
  return season[calendarMonth(month)] ?? 0;
}

function calendarMonth(month: number): number {
  return ((month % 12) + 12) % 12;
}

/** Positions of the months of each block of twelve, counted back from the last. */
function groupByBlock(months: readonly number[], last: number): Iterable<readonly number[]> {
  const blocks = new Map<number, number[]>();
  months.forEach((month, index) => {
    const number = Math.floor((last - month) / 12);
    const block = blocks.get(number);
    if (block) block.push(index);
    else blocks.set(number, [index]);
  });
  return blocks.values();
}
