import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFigure } from './figure';
import { gapBoundOf, gapOf, judgeFigure, statusOf } from './status';
import type { Figure } from './types';

const UP = {
  direction: 'up',
  tolerance: 0.1,
  factor: 100,
  gap: { side: 'numerator', noun: 'chwMonths' },
} as const;

/** Of ten places. */
function figure(factor: number, numerator: number, denominator: number | null, unitMonths = 10): Figure {
  const stored = { numerator, denominator, unitMonths, units: unitMonths, months: 1 };
  return computeFigure({ factor }, stored, { unitMonths: 10, units: 10 }, 0.8);
}

describe('a count without all of its places', () => {
  const count = { ...UP, factor: 1, gap: { side: 'numerator', noun: 'chw' } } as const;
  const few = { ...count, direction: 'down' } as const;
  const norm = { ...count, direction: 'band', band: [2800, 3200] as const } as const;

  it('is never judged on partial data, and has no gap', () => {
    expect(judgeFigure(count, figure(1, 4000, null, 7), 3000)).toBeNull();
    expect(gapOf(count, figure(1, 2900, null, 7), 3000)).toBeNull();
  });

  it('is judged where its lower bound and its estimate for all places lead to the same status', () => {
    expect(judgeFigure(count, figure(1, 3000, null, 8), 3000)).toBe('on-track');
    expect(judgeFigure(count, figure(1, 2100, null, 8), 3000)).toBe('off-track');
    expect(judgeFigure(count, figure(1, 2700, null, 9.8), 3000)).toBe('watch');
    expect(judgeFigure(few, figure(1, 2900, null, 9.9), 3000)).toBe('on-track');
    expect(judgeFigure(few, figure(1, 3400, null, 8), 3000)).toBe('off-track');
  });

  it('is not judged where the missing places could change the status', () => {
    expect(judgeFigure(count, figure(1, 2543, null, 8.5), 3017)).toBeNull();
    expect(judgeFigure(count, figure(1, 2900, null, 8), 3000)).toBeNull();
    expect(judgeFigure(few, figure(1, 2900, null, 8), 3000)).toBeNull();
    expect(judgeFigure(norm, figure(1, 3000, null, 9.9), null)).toBeNull();
    expect(gapOf(norm, figure(1, 2700, null, 9.9), null)).toBeNull();
    expect(judgeFigure(norm, figure(1, 3000, null), null)).toBe('on-track');
  });

  it('is judged as it is with all of them, and where none was expected', () => {
    expect(judgeFigure(count, figure(1, 2900, null), 3000)).toBe('watch');
    const unasked = computeFigure(
      { factor: 1 },
      { numerator: 2900, denominator: null, unitMonths: 10, units: 10, months: 1 },
      { unitMonths: 0, units: 0 },
      0.8,
    );
    expect(judgeFigure(count, unasked, 3000)).toBe('watch');
    expect(gapBoundOf(count, unasked)).toBeNull();
  });

  it('keeps the status whatever the missing places hold, up to the estimate', () => {
    const cases = fc.tuple(
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 80, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(count, few),
    );
    fc.assert(
      fc.property(cases, ([value, percent, part, rule]) => {
        const status = judgeFigure(rule, figure(1, value, null, percent / 10), 3000);
        const truth = value + (value / (percent / 100) - value) * (part / 100);
        fc.pre(status !== null);
        expect(statusOf(rule, truth, 3000)).toBe(status);
      }),
    );
  });

  it('has a gap that is a bound: the missing places can only close it, or open one that should stay shut', () => {
    expect(gapOf(count, figure(1, 2900, null, 8), 3000)).toBe(100);
    expect(gapBoundOf(count, figure(1, 2900, null, 8))).toBe('at-most');
    expect(gapBoundOf(few, figure(1, 2900, null, 8))).toBe('at-least');
    expect(gapBoundOf(count, figure(1, 2900, null))).toBeNull();
  });

  it('unlike a share, whose two terms are of the same places: its gap is that of these alone', () => {
    expect(judgeFigure(UP, figure(100, 60, 100, 7), 70)).toBe('off-track');
    expect(gapOf(UP, figure(100, 60, 100, 7), 70)).toBe(10);
    expect(gapBoundOf(UP, figure(100, 60, 100, 7))).toBe('at-least');
    expect(gapBoundOf(UP, figure(100, 60, 100, 8))).toBeNull();
  });
});
