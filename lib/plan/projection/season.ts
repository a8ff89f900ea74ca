import { MedianNear } from './median-near';

/** Fewest values in a block of twelve months for it to tell the season from its own mean. */
const LEAST_IN_BLOCK = 9;
/** Fewest such blocks: one year alone cannot tell season from chance. */
const LEAST_BLOCKS = 2;

/**
 * Learns the season from values at the same months, again and again: what depends on the months alone is computed once, and
 * learning makes nothing new.
 *
 * Blocks of twelve months are counted back from the last one, freed from the trend (the median of the changes over twelve
 * months, which no season disturbs: the seasonal slope of Hirsch et al. 1982, doi:10.1029/WR018i001p00107) and from their own
 * mean, and averaged by calendar month.
 */
export class SeasonFinder {
  /** Whether there are blocks enough to learn a season from. */
  readonly tells: boolean;
  /** Months from the last one, and the calendar month, by position. */
  readonly #since: Float64Array;
  readonly #calendar: Uint8Array;
  /** Positions of two values a year apart. */
  readonly #later: Uint16Array;
  readonly #earlier: Uint16Array;
  /** Where each block begins, and the position after its end. */
  readonly #begins: readonly number[];
  readonly #ends: readonly number[];
  /** How many blocks have a calendar month, at least one. */
  readonly #counts = new Float64Array(12);
  readonly #changes: Float64Array;
  readonly #medianChange: MedianNear;
  readonly #flat: Float64Array;
  readonly #season = new Float64Array(12);

  /** @param months in order, as month indexes. */
  constructor(months: readonly number[]) {
    const last = months.at(-1) ?? 0;
    this.#since = Float64Array.from(months, (month) => month - last);
    this.#calendar = Uint8Array.from(months, calendarMonth);
    const position = new Map(months.map((month, index) => [month, index]));
    const later = months.flatMap((month, index) => (position.has(month - 12) ? [index] : []));
    this.#later = Uint16Array.from(later);
    this.#earlier = Uint16Array.from(later, (index) => position.get((months[index] ?? 0) - 12) ?? 0);
    this.#changes = new Float64Array(later.length);
    this.#medianChange = new MedianNear(later.length);
    this.#flat = new Float64Array(months.length);
    const blocks = listBlocks(months, last).filter(([begin, end]) => end - begin >= LEAST_IN_BLOCK);
    this.#begins = blocks.map(([begin]) => begin);
    this.#ends = blocks.map(([, end]) => end);
    this.tells = blocks.length >= LEAST_BLOCKS && later.length > 0;
    for (const [begin, end] of blocks) {
      for (const month of this.#calendar.subarray(begin, end)) {
        this.#counts[month] = (this.#counts[month] ?? 0) + 1;
      }
    }
    this.#counts.forEach((count, month) => (this.#counts[month] = Math.max(1, count)));
  }

  /**
   * How far each calendar month (index 0: January) usually stands from its year, in the values' unit; the twelve add up to zero,
   * and are all zero where `tells` is false. The answer is overwritten by the next.
   * @param values one for each month.
   */
  find(values: Float64Array): Float64Array {
    const season = this.#season.fill(0);
    if (!this.tells) return season;
    const slope = this.#findSlope(values);
    const since = this.#since;
    const calendar = this.#calendar;
    const flat = this.#flat;
    for (let block = 0; block < this.#begins.length; block += 1) {
      const begin = this.#begins[block] ?? 0;
      const end = this.#ends[block] ?? 0;
      let sum = 0;
      for (let index = begin; index < end; index += 1) {
        const freed = (values[index] ?? 0) - slope * (since[index] ?? 0);
        flat[index] = freed;
        sum += freed;
      }
      const mean = sum / (end - begin);
      for (let index = begin; index < end; index += 1) {
        const month = calendar[index] ?? 0;
        season[month] = (season[month] ?? 0) + (flat[index] ?? 0) - mean;
      }
    }
    const counts = this.#counts;
    let offset = 0;
    for (let month = 0; month < 12; month += 1) {
      const usual = (season[month] ?? 0) / (counts[month] ?? 1);
      season[month] = usual;
      offset += usual / 12;
    }
    for (let month = 0; month < 12; month += 1) season[month] = (season[month] ?? 0) - offset;
    return season;
  }

  #findSlope(values: Float64Array): number {
    const changes = this.#changes;
    const later = this.#later;
    const earlier = this.#earlier;
    let sum = 0;
    for (let index = 0; index < changes.length; index += 1) {
      const change = ((values[later[index] ?? 0] ?? 0) - (values[earlier[index] ?? 0] ?? 0)) / 12;
      changes[index] = change;
      sum += change;
    }
    return this.#medianChange.find(changes, sum / changes.length);
  }
}

/** January is 0. */
export function calendarMonth(month: number): number {
  return ((month % 12) + 12) % 12;
}

/** The blocks of twelve months counted back from the last, the oldest first: the position of the first month in it, and of the one after it. */
function listBlocks(months: readonly number[], last: number): readonly (readonly [number, number])[] {
  const number = (index: number) => Math.floor((last - (months[index] ?? last)) / 12);
  const begins = months.flatMap((_month, index) =>
    index === 0 || number(index) !== number(index - 1) ? [index] : [],
  );
  return begins.map((begin, index) => [begin, begins[index + 1] ?? months.length]);
}
