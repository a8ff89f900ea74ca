import type { Figure } from '@/lib/indicators/types';

/** A share in people: how many of how many, and how many are left. */
export interface Pair {
  readonly part: number;
  readonly whole: number;
  /** Of the whole, those who are not in the part: never under zero. */
  readonly left: number;
  /** How far the part goes beyond the whole, where it does. */
  readonly excess: number;
  /** Places that sent nothing are in neither number: both are lower bounds. */
  readonly atLeast: boolean;
}

/** The two terms of a share, which are of the same places; `null` where one of them is not known. */
export function readPair({ numerator, denominator, partial, state }: Figure): Pair | null {
  if (state === 'no-data' || numerator === null || denominator === null) return null;
  return {
    part: numerator,
    whole: denominator,
    left: Math.max(0, denominator - numerator),
    excess: Math.max(0, numerator - denominator),
    atLeast: partial,
  };
}
