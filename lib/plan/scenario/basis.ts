import type { GapBound } from '@/lib/indicators/status';

/** How many of the areas expected told what a number rests on. */
export interface Basis {
  readonly units: number;
  readonly expected: number;
}

/** What a need is where not all the areas expected told; `about`: neither a minimum nor a maximum. */
export type Bound = GapBound | 'about';

export function isComplete({ units, expected }: Basis): boolean {
  return units >= expected;
}

/**
 * The areas that told nothing add needs of their own to those of a share, which is of the areas that told. To a count they add
 * what they have, so what it lacks is a maximum.
 * @returns `null` where every area told.
 */
export function boundOf(basis: Basis, ofCount: boolean): Bound | null {
  if (isComplete(basis)) return null;
  return ofCount ? 'at-most' : 'at-least';
}

/** Of a sum of two needs: a minimum and a maximum make neither. */
export function joinBounds(one: Bound | null, other: Bound | null): Bound | null {
  if (one === null || other === null) return one ?? other;
  return one === other ? one : 'about';
}
