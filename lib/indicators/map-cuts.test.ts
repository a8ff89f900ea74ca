import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAdditive } from './additive';
import { indicatorById, INDICATORS } from './catalogue/index';
import { bandOf, mapCuts, type CutsRule } from './map-cuts';

const RULES: readonly CutsRule[] = INDICATORS.map((definition) => ({
  ...definition,
  hasDenominator: definition.denominator !== undefined,
}));

function ruleOf(id: string): CutsRule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no indicator ${id}`);
  return rule;
}

const cutsOf = (id: string, expected: number) => mapCuts(ruleOf(id), expected).cuts;

describe('mapCuts', () => {
  it('puts the expected value at the third cut, between the indicator’s own', () => {
    expect(mapCuts(ruleOf('supervision_monthly'), 70)).toEqual({
      cuts: [50, 60, 70, 85],
      expectedAt: 2,
      hasJump: true,
    });
    expect(cutsOf('stockout_any', 57.3)).toEqual([15, 30, 57.3, 70]);
    expect(cutsOf('chw_per_supervisor', 18)).toEqual([12, 15, 18, 22]);
    expect(cutsOf('population_per_chw', 1500)).toEqual([500, 1000, 1500, 3000]);
  });

  it('moves the expected cut alone from month to month', () => {
    expect(cutsOf('supervision_monthly', 68.6)).toEqual([50, 60, 68.6, 85]);
    expect(cutsOf('supervision_monthly', 72.7)).toEqual([50, 60, 72.7, 85]);
    expect(cutsOf('disc_active', 50.8)).toEqual([35, 45, 50.8, 70]);
    expect(cutsOf('disc_active', 60)).toEqual([35, 45, 60, 70]);
  });

  it('leaves the darkest band unused where a percentage has no room above', () => {
    expect(cutsOf('supervision_monthly', 100)).toEqual([50, 60, 100]);
    expect(cutsOf('chw_functional', 93)).toEqual([85, 90, 93]);
    expect(cutsOf('disc_provisioned', 95)).toEqual([50, 75, 95]);
    expect(bandOf(100, cutsOf('supervision_monthly', 100))).toBe(4);
  });

  it('finds round neighbours where its own are on the wrong side', () => {
    expect(cutsOf('stockout_any', 10)).toEqual([5, 7.5, 10, 70]);
    expect(cutsOf('population_per_chw', 3200)).toEqual([500, 1000, 3200, 5000]);
  });

  it('keeps ascending cuts for any expected value, none over 100 % but an expected one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        fc.double({ min: 0.5, max: 20_000, noNaN: true }),
        fc.boolean(),
        (rule, size, small) => {
          const expected = small ? size / 200 : size;
          const { cuts, expectedAt } = mapCuts(rule, expected);
          const given = cuts.filter((cut) => cut !== undefined);
          expect(given.length).toBeGreaterThanOrEqual(3);
          expect([...given].sort((a, b) => a - b)).toEqual(given);
          expect(new Set(given).size).toBe(given.length);
          expect(given[0]).toBeGreaterThan(0);
          if (expectedAt !== null) expect(cuts[expectedAt]).toBe(expected);
          const others = given.filter((cut) => cut !== expected);
          if (rule.unit === 'percent')
            expect(Math.max(...others)).toBeLessThanOrEqual(Math.max(100, expected));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('uses its own cuts without an expected value, then without a jump, and scales counts to the level', () => {
    expect(mapCuts(ruleOf('completeness'), null)).toEqual({
      cuts: [60, 70, 80, 90],
      expectedAt: null,
      hasJump: false,
    });
    expect(mapCuts(ruleOf('stockout_any'), 0).expectedAt).toBeNull();
    expect(mapCuts(ruleOf('chw_count'), 13_000, 'district')).toEqual({
      cuts: [20, 40, 60, 80],
      expectedAt: null,
      hasJump: false,
    });
  });

  it('lights the whole norm of a band, bounds included', () => {
    const { cuts, hasJump } = mapCuts(ruleOf('households_per_audit'), 11);
    expect(hasJump).toBe(true);
    expect([9.99, 10, 11, 12, 12.01].map((value) => bandOf(value, cuts))).toEqual([2, 3, 3, 3, 4]);
  });
});

describe('bandOf', () => {
  it('gives a value on a cut to the upper band', () => {
    const cuts = [50, 60, 70, 85] as const;
    expect([0, 49.99, 50, 60, 69.99, 70, 84.99, 85, 200].map((value) => bandOf(value, cuts))).toEqual([
      1, 1, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });
});

describe('isAdditive', () => {
  it('agrees with the catalogue', () => {
    for (const { id, denominator } of INDICATORS) expect(isAdditive(id), id).toBe(denominator === undefined);
    expect(indicatorById('chw_count')?.denominator).toBeUndefined();
  });
});
