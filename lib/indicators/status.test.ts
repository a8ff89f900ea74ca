import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFigure } from './figure';
import { changeOf, gapNounOf, gapOf, isComparable, statusOf } from './status';
import type { Figure, StoredFigure } from './types';

const UP = {
  direction: 'up',
  tolerance: 0.1,
  factor: 100,
  gap: { side: 'numerator', noun: 'chwMonths' },
} as const;
const DOWN = { ...UP, direction: 'down' } as const;
const BAND = { ...UP, direction: 'band', factor: 1, band: [10, 12] as const } as const;
const PER_SUPERVISOR = { ...DOWN, factor: 1, gap: { side: 'denominator', noun: 'supervisors' } } as const;

function store(numerator: number | null, denominator: number | null, unitMonths = 10): StoredFigure {
  return { numerator, denominator, unitMonths, units: unitMonths, months: 1 };
}

function figure(factor: number, numerator: number, denominator: number | null, unitMonths = 10): Figure {
  return computeFigure(
    { factor },
    store(numerator, denominator, unitMonths),
    { unitMonths: 10, units: 10 },
    0.8,
  );
}

describe('computeFigure', () => {
  it('tells a value, zero, no data and not applicable apart', () => {
    const ten = { unitMonths: 10, units: 10 };
    const rate = { factor: 100 };
    expect(computeFigure(rate, store(0, 40), ten, 0.8)).toMatchObject({
      state: 'value',
      value: 0,
      coverage: 1,
    });
    expect(computeFigure(rate, undefined, ten, 0.8)).toMatchObject({
      state: 'no-data',
      value: null,
      coverage: 0,
    });
    expect(computeFigure(rate, store(null, null, 0), ten, 0.8).state).toBe('no-data');
    expect(computeFigure(rate, store(0, 0), ten, 0.8)).toMatchObject({
      state: 'not-applicable',
      value: null,
    });
    expect(computeFigure(rate, undefined, { unitMonths: 0, units: 0 }, 0.8)).toMatchObject({
      state: 'not-applicable',
      coverage: null,
    });
    expect(computeFigure({ factor: 1 }, store(7, null), ten, 0.8).value).toBe(7);
  });

  it('keeps what a place sent though nothing was expected of it: it counts in the sums above', () => {
    const none = { unitMonths: 0, units: 0 };
    expect(computeFigure({ factor: 100 }, store(5, 10, 0), none, 0.8)).toMatchObject({
      state: 'value',
      value: 50,
      numerator: 5,
      denominator: 10,
      coverage: null,
      partial: false,
    });
    expect(computeFigure({ factor: 100 }, store(null, null, 0), none, 0.8).state).toBe('not-applicable');
  });

  it('is partial under the threshold, not at it', () => {
    expect(figure(100, 1, 2, 8).partial).toBe(false);
    expect(figure(100, 1, 2, 7).partial).toBe(true);
    const thirds = computeFigure({ factor: 1 }, store(1, null, 3), { unitMonths: 30, units: 30 }, 0.1);
    expect(thirds.partial).toBe(false);
  });
});

describe('statusOf', () => {
  it('holds at its bounds, whichever way is better', () => {
    expect(statusOf(UP, 70, 70)).toBe('on-track');
    expect(statusOf(UP, 69.999, 70)).toBe('watch');
    expect(statusOf(UP, 63, 70)).toBe('watch');
    expect(statusOf(UP, 62.999, 70)).toBe('off-track');
    expect(statusOf(DOWN, 18, 18)).toBe('on-track');
    expect(statusOf(DOWN, 19.8, 18)).toBe('watch');
    expect(statusOf(DOWN, 19.81, 18)).toBe('off-track');
    expect(statusOf(DOWN, 0.1, 0)).toBe('off-track');
  });

  it('takes the norm for a band', () => {
    expect([10, 12, 9.9, 9, 8.9, 13.2, 13.3].map((value) => statusOf(BAND, value, null))).toEqual([
      'on-track',
      'on-track',
      'watch',
      'watch',
      'off-track',
      'watch',
      'off-track',
    ]);
  });

  it('says nothing without a value or an expectation, and is not moved by rounding noise', () => {
    expect(statusOf(UP, null, 70)).toBeNull();
    expect(statusOf(UP, 70, null)).toBeNull();
    expect(statusOf(UP, 0.1 + 0.2, 0.30000000000000004)).toBe('on-track');
    expect(statusOf(UP, 0.3, 0.1 + 0.2)).toBe('on-track');
    expect(statusOf(UP, 70 * (1 - 1e-10), 70)).toBe('on-track');
    expect(statusOf(UP, 70 * (1 - 1e-8), 70)).toBe('watch');
  });
});

describe('gapOf', () => {
  it('counts people', () => {
    expect(gapOf(UP, figure(100, 60, 100), 70)).toBe(10);
    expect(gapOf(UP, figure(100, 60, 101), 70)).toBe(11);
    expect(gapOf(UP, figure(100, 80, 100), 70)).toBe(0);
    expect(gapOf(DOWN, figure(100, 31, 100), 20)).toBe(11);
    expect(gapOf(PER_SUPERVISOR, figure(1, 190, 10), 18)).toBe(1);
    expect(gapOf(PER_SUPERVISOR, figure(1, 180, 10), 18)).toBe(0);
    expect(gapOf(BAND, figure(1, 90, 10), null)).toBe(10);
    expect(gapOf(BAND, figure(1, 130, 10), null)).toBe(10);
    expect(gapOf(BAND, figure(1, 110, 10), null)).toBe(0);
    expect(gapOf({ ...UP, factor: 1 }, figure(1, 2900, null), 3000)).toBe(100);
    expect(gapOf(UP, figure(100, 60, 0), 70)).toBeNull();
    expect(gapOf(UP, figure(100, 60, 100), null)).toBeNull();
  });

  it('closes what it says it closes, and no fewer would', () => {
    const terms = fc.tuple(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 100 }),
    );
    fc.assert(
      fc.property(terms, ([numerator, denominator, expected]) => {
        const more = gapOf(UP, figure(100, numerator, denominator), expected) ?? NaN;
        expect(statusOf(UP, (100 * (numerator + more)) / denominator, expected)).toBe('on-track');
        if (more > 0)
          expect(statusOf(UP, (100 * (numerator + more - 1)) / denominator, expected)).not.toBe('on-track');
        const supervisors = gapOf(PER_SUPERVISOR, figure(1, numerator, denominator), expected) ?? NaN;
        expect(statusOf(PER_SUPERVISOR, numerator / (denominator + supervisors), expected)).toBe('on-track');
      }),
    );
  });

  it('calls an ASC-month an ASC within one month', () => {
    expect(gapNounOf(UP, 1)).toBe('chw');
    expect(gapNounOf(UP, 3)).toBe('chwMonths');
    expect(gapNounOf(PER_SUPERVISOR, 1)).toBe('supervisors');
  });
});

describe('changeOf', () => {
  it('is withheld when either side is partial or missing', () => {
    expect(changeOf(figure(100, 60, 100), figure(100, 55, 100))).toBeCloseTo(5, 9);
    expect(changeOf(figure(100, 60, 100, 7), figure(100, 55, 100))).toBeNull();
    expect(changeOf(figure(100, 60, 100), figure(100, 55, 100, 7))).toBeNull();
    expect(changeOf(figure(100, 60, 100), figure(100, 55, 0))).toBeNull();
  });

  it('is withheld of a count that either month has fewer than 95 % of the places in', () => {
    expect(changeOf(figure(1, 700, null, 9.5), figure(1, 650, null))).toBe(50);
    expect(changeOf(figure(1, 700, null, 9.4), figure(1, 650, null))).toBeNull();
    expect(changeOf(figure(1, 700, null), figure(1, 650, null, 9.4))).toBeNull();
    // Missing places could turn the fall into a rise.
    expect(changeOf(figure(1, 690, null, 9.7), figure(1, 700, null))).toBeNull();
    expect(changeOf(figure(1, 600, null, 9.7), figure(1, 700, null))).toBe(-100);
    expect(changeOf(figure(1, 700, null), figure(1, 700, null))).toBe(0);
    expect(changeOf(figure(100, 60, 100, 9), figure(100, 55, 100, 9))).toBeCloseTo(5, 9);
    expect(isComparable(figure(1, 700, null, 9.4))).toBe(false);
    expect(isComparable(figure(100, 1, 0))).toBe(false);
  });
});
