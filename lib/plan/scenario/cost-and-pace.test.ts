import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCost, growthOver } from './cost';
import { findPace } from './pace';

describe('findPace', () => {
  it('stands beside that of the trend which the plan is projected by', () => {
    const trend = {
      ...({ kind: 'projected', month: 0, low: 0, middle: 0, high: 0, last: 0, verdict: null } as const),
      ...{ reachedAlready: false, reachedIn: null, yearly: 4, seasonal: true, capped: false, path: [] },
    };
    expect(findPace(50, 62, 24, trend)).toEqual({ needed: 0.5, recent: 4 / 12, refused: null });
  });

  it('says why there is none', () => {
    expect(findPace(50, 62, 24, { kind: 'refused', because: 'stale' })).toEqual({
      ...{ needed: 0.5, recent: null, refused: 'stale' },
    });
  });
});

describe('findCost', () => {
  const basis = { units: 1, expected: 1 };
  const need = (today: number, more: number) => ({
    ...{ today, more, needed: today + more, peopleEach: null, basis, bound: null },
  });
  const needs = { met: 'not-yet', chw: need(100, 60), supervisors: need(10, 3), activity: null } as const;

  it('is the sum of the months, each paying one part more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 90_000 }), (months, unit) => {
        const cost = findCost(needs, { chw: unit, supervisor: null }, months);
        const paid = Array.from({ length: months }, (_none, k) => ((k + 1) / months) * 60 * unit);
        expect(cost?.monthly).toBe(60 * unit);
        expect(cost?.total).toBeCloseTo(
          paid.reduce((sum, part) => sum + part, 0),
          3,
        );
      }),
    );
  });

  it('is told for what was priced only', () => {
    expect(findCost(needs, { chw: null, supervisor: null }, 12)).toBeNull();
    expect(findCost(needs, { chw: null, supervisor: 10 }, 12)?.monthly).toBe(30);
  });

  it('grows with the population where somebody says so', () => {
    expect(growthOver(0, 48)).toBe(1);
    expect(growthOver(3.3, 12)).toBeCloseTo(1.033, 9);
  });
});
