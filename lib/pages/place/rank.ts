import type { BoardIndicator } from '@/lib/board/types';

/** Where a place stands among those that the reader may see: 1 for the best. */
export interface Rank {
  readonly rank: number;
  /** How many have a value. */
  readonly of: number;
  /** Others stand at the same rank. */
  readonly tied: boolean;
}

type Rule = Pick<BoardIndicator, 'direction' | 'band' | 'hasDenominator'>;

/** Values this close to one another, relative to them, are equal: sums of floats must not decide a rank. */
const SLACK = 1e-9;

/**
 * The rank of a value among those of its peers (its own among them): by the indicator's direction, or by the distance from a
 * norm. Equal values share the better rank.
 * @returns `null` without a value, without a peer that has one, and for plain counts, where the larger place always has more.
 */
export function rankAmong(rule: Rule, values: readonly (number | null)[], own: number | null): Rank | null {
  const known = values.filter((value) => value !== null);
  if (own === null || known.length < 2 || !rule.hasDenominator) return null;
  const badness = badnessOf(rule, own);
  const slack = SLACK * Math.max(1, Math.abs(badness));
  const better = known.filter((value) => badnessOf(rule, value) < badness - slack).length;
  const equal = known.filter((value) => Math.abs(badnessOf(rule, value) - badness) <= slack).length;
  return { rank: better + 1, of: known.length, tied: equal > 1 };
}

/** How bad a value is: greater is worse. */
export function badnessOf({ direction, band }: Pick<Rule, 'direction' | 'band'>, value: number): number {
  if (direction === 'down') return value;
  if (direction === 'up' || !band) return -value;
  return Math.max(band[0] - value, value - band[1], 0);
}
