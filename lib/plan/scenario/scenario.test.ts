import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCost, growthOver } from './cost';
import { SCENARIO_INDICATORS } from './kinds';
import { findNeeds, type Standing } from './needs';
import { findPace } from './pace';

const STANDING: Standing = {
  ...{ value: 50, numerator: 100, denominator: 200, chw: 200, supervisors: 10 },
  ...{ population: 300_000, covered: 240_000 },
};
const of = (id: string, factor = 100, direction: 'up' | 'down' = 'up') => ({ id, factor, direction });

describe('findNeeds', () => {
  it('asks for people, and for ASC who each cover as many as today', () => {
    const standing = { ...STANDING, value: 80, numerator: 240_000, denominator: 300_000 };
    expect(findNeeds(standing, of('coverage_population'), 90, 1)).toEqual({
      isMet: false,
      activity: { today: 240_000, needed: 270_000, more: 30_000, noun: 'people' },
      chw: { today: 200, needed: 225, more: 25 },
      supervisors: { today: 10, needed: 13, more: 3 },
    });
    expect(findNeeds(standing, of('coverage_population'), 90, 1.1).activity?.needed).toBe(297_000);
  });

  it('asks for ASC of a norm of people, of posts, or of a count', () => {
    expect(findNeeds({ ...STANDING, value: 1500 }, of('population_per_chw', 1, 'down'), 1200, 1).chw).toEqual(
      {
        ...{ today: 200, needed: 250, more: 50 },
      },
    );
    expect(findNeeds({ ...STANDING, denominator: 220 }, of('chw_functional'), 100, 1).chw?.more).toBe(20);
    const counted = { ...STANDING, value: 200, numerator: 200, denominator: null };
    expect(findNeeds(counted, of('chw_count', 1), 260, 1).chw?.more).toBe(60);
  });

  it('asks for supervisors: one for so many ASC', () => {
    const { chw, supervisors } = findNeeds(
      { ...STANDING, value: 20 },
      of('chw_per_supervisor', 1, 'down'),
      18,
      1,
    );
    expect([chw, supervisors]).toEqual([null, { today: 10, needed: 12, more: 2 }]);
  });

  it('asks for acts a month, and for no supervisor where these do not do them', () => {
    expect(findNeeds(STANDING, of('supervision_monthly'), 60, 1)).toMatchObject({
      activity: { today: 100, needed: 120, more: 20, noun: 'supervised' },
      supervisors: { needed: 12, more: 2 },
    });
    expect(findNeeds(STANDING, of('completeness'), 60, 1).supervisors).toBeNull();
    expect(findNeeds({ ...STANDING, value: 0.5 }, of('home_visits_per_chw', 1), 3, 1).activity?.more).toBe(
      500,
    );
  });

  it('says nothing of what is not known', () => {
    const bare = { ...STANDING, chw: null, supervisors: null };
    expect(findNeeds(bare, of('supervision_monthly'), 60, 1).supervisors).toBeNull();
    expect(findNeeds(bare, of('chw_functional'), 100, 1).chw).toBeNull();
  });

  it('never asks for less than nothing, reaches the target, and by no more than one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENARIO_INDICATORS),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        (id, numerator, denominator, target) => {
          const standing = { ...STANDING, numerator, denominator };
          const { chw, supervisors, activity } = findNeeds(standing, of(id), target, 1);
          for (const need of [chw, supervisors, activity]) {
            if (!need) continue;
            expect(need.more).toBeGreaterThanOrEqual(0);
            expect(need.today + need.more).toBeGreaterThanOrEqual(need.needed);
            expect(Number.isInteger(need.needed)).toBe(true);
          }
          if (activity && activity.noun !== 'people') {
            const reached = (100 * activity.needed) / denominator;
            expect(reached).toBeGreaterThanOrEqual(target - 1e-6);
            expect(reached - 100 / denominator).toBeLessThan(target + 1e-6);
          }
        },
      ),
    );
  });
});

describe('findPace', () => {
  const line = Array.from({ length: 12 }, (_none, at) => ({ at, value: 40 + at / 2 }));

  it('stands beside that of the last months', () => {
    expect(findPace(50, 62, 24, line)).toEqual({ needed: 0.5, recent: expect.closeTo(0.5, 9) });
  });

  it('is not told of fewer than twelve months', () => {
    expect(findPace(50, 62, 24, line.slice(1)).recent).toBeNull();
  });
});

describe('findCost', () => {
  const needs = findNeeds({ ...STANDING, value: 20 }, of('chw_functional'), 130, 1);

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
    expect(findCost(needs, { chw: null, supervisor: 10 }, 12)?.monthly).toBe(50);
  });

  it('grows with the population where somebody says so', () => {
    expect(growthOver(0, 48)).toBe(1);
    expect(growthOver(3.3, 12)).toBeCloseTo(1.033, 9);
  });
});
