import type { StoredFigure } from '@/lib/indicators/types';

/** Shown first where it is tracked. */
const FIRST_INDICATOR = 'supervision_monthly';

/** The indicator of a page whose address names none. */
export function defaultIndicator(tracked: readonly string[]): string | undefined {
  return tracked.includes(FIRST_INDICATOR) ? FIRST_INDICATOR : tracked[0];
}

/** Fraction 0..1 of the expected unit-months that have the value. */
export function coverageOf(figure: StoredFigure | undefined, expectedUnitMonths: number): number {
  return figure === undefined || expectedUnitMonths === 0 ? 0 : figure.unitMonths / expectedUnitMonths;
}
