import type { StoredFigure } from '@/lib/indicators/types';
import type { MonthIndex } from '@/lib/periods/period';

/** Shown first where it is tracked. */
const FIRST_INDICATOR = 'supervision_monthly';

/** The indicator of a page whose address names none. */
export function defaultIndicator(tracked: readonly string[]): string | undefined {
  return tracked.includes(FIRST_INDICATOR) ? FIRST_INDICATOR : tracked[0];
}

export interface MonthCoverage {
  readonly month: MonthIndex;
  /** Fraction 0..1 of the expected unit-months that have the value. */
  readonly coverage: number;
}

export function coverageOf(figure: StoredFigure | undefined, expectedUnitMonths: number): number {
  return figure === undefined || expectedUnitMonths === 0 ? 0 : figure.unitMonths / expectedUnitMonths;
}

/**
 * The month of a page whose address names none: the latest complete one, so that an unfinished month does not look
 * like a collapse; among months that are all partial, the best covered, the latest of equals.
 * @param months the last few months, any order.
 */
export function defaultMonth(months: readonly MonthCoverage[], threshold: number): MonthIndex | undefined {
  const newestFirst = [...months].sort((a, b) => b.month - a.month);
  const complete = newestFirst.find(({ coverage }) => coverage >= threshold);
  const fullest = newestFirst.reduce<MonthCoverage | undefined>(
    (best, month) => (best === undefined || month.coverage > best.coverage ? month : best),
    undefined,
  );
  return (complete ?? fullest)?.month;
}
