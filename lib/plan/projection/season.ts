import { medianOf } from './quantile';
import type { Point } from './theil-sen';

/** Fewest values in a block of twelve months for it to tell the season from its own mean. */
const LEAST_IN_BLOCK = 9;
/** Fewest such blocks: one year alone cannot tell season from chance. */
const LEAST_BLOCKS = 2;

/**
 * How far each calendar month (index 0: January) usually stands from its year, in the values' unit; the twelve add up to zero.
 * Blocks of twelve months are counted back from the last point, freed from the trend (the median of the changes over twelve
 * months, which no season disturbs: the seasonal slope of Hirsch et al. 1982, doi:10.1029/WR018i001p00107) and from their own
 * mean, and averaged by calendar month.
 * @param points by month, `at` a month index.
 * @returns `null` where there are fewer than two blocks to learn it from.
 */
export function seasonOf(points: readonly Point[]): readonly number[] | null {
  const last = points.at(-1)?.at ?? 0;
  const slope = yearlySlope(points);
  const blocks = groupByBlock(points, last);
  const told = [...blocks.values()].filter(({ length }) => length >= LEAST_IN_BLOCK);
  if (slope === null || told.length < LEAST_BLOCKS) return null;
  const sums = Array.from({ length: 12 }, () => ({ sum: 0, count: 0 }));
  for (const block of told) {
    const flat = block.map(({ at, value }) => ({ at, value: value - slope * (at - last) }));
    const mean = meanOf(flat.map(({ value }) => value));
    for (const { at, value } of flat) {
      const month = sums[calendarMonth(at)];
      if (!month) continue;
      month.sum += value - mean;
      month.count += 1;
    }
  }
  const raw = sums.map(({ sum, count }) => (count === 0 ? 0 : sum / count));
  const offset = meanOf(raw);
  return raw.map((value) => value - offset);
}

/** What a season adds at a month. */
export function seasonAt(season: readonly number[] | null, at: number): number {
  return season?.[calendarMonth(at)] ?? 0;
}

function calendarMonth(at: number): number {
  return ((at % 12) + 12) % 12;
}

function yearlySlope(points: readonly Point[]): number | null {
  const byMonth = new Map(points.map(({ at, value }) => [at, value]));
  const slopes = points.flatMap(({ at, value }) => {
    const before = byMonth.get(at - 12);
    return before === undefined ? [] : [(value - before) / 12];
  });
  return slopes.length === 0 ? null : medianOf(slopes);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function groupByBlock(points: readonly Point[], last: number): ReadonlyMap<number, readonly Point[]> {
  const blocks = new Map<number, Point[]>();
  for (const point of points) {
    const number = Math.floor((last - point.at) / 12);
    const block = blocks.get(number);
    if (block) block.push(point);
    else blocks.set(number, [point]);
  }
  return blocks;
}
