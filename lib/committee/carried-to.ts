import type { Meeting, Recommendation } from './types';

/**
 * What a meeting takes over from those before it: recommendations made at an earlier date and not closed before its own, by
 * number. One that was closed on the very day is still told of. Days are UTC, as in Mali.
 */
export function carriedTo<Carried extends Recommendation>(
  { id, date }: Pick<Meeting, 'id' | 'date'>,
  recommendations: readonly Carried[],
): Carried[] {
  return recommendations
    .filter(({ meeting, madeOn }) => meeting !== id && madeOn < date)
    .filter(({ closedAt }) => closedAt === null || closedAt.toISOString().slice(0, 10) >= date)
    .sort((a, b) => a.number - b.number);
}
