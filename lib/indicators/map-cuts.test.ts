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

describe('mapCuts', () => {
  it('puts the expected value at the third cut, among round neighbours', () => {
    expect(mapCuts(ruleOf('supervision_monthly'), 70)).toEqual({ cuts: [50, 60, 70, 85], expectedAt: 2 });
    expect(mapCuts(ruleOf('supervision_monthly'), 100)).toEqual({ cuts: [50, 75, 100, 125], expectedAt: 2 });
    expect(mapCuts(ruleOf('stockout_act'), 10)).toEqual({ cuts: [5, 7.5, 10, 35], expectedAt: 2 });
    expect(mapCuts(ruleOf('chw_per_supervisor'), 18)).toEqual({ cuts: [12, 15, 18, 22], expectedAt: 2 });
    expect(mapCuts(ruleOf('population_per_chw'), 1500)).toEqual({
      cuts: [750, 1250, 1500, 2500],
      expectedAt: 2,
    });
  });

  it('keeps four ascending cuts for any expected value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        fc.double({ min: 0.5, max: 20_000, noNaN: true }),
        (rule, expected) => {
          const { cuts, expectedAt } = mapCuts(rule, expected);
          expect(cuts[0]).toBeGreaterThan(0);
          expect(
            cuts[0] < cuts[1] && cuts[1] < cuts[2] && cuts[2] < cuts[3],
            `${rule.id} ${cuts.join()}`,
          ).toBe(true);
          if (expectedAt !== null) expect(cuts[expectedAt]).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('uses its own cuts without an expected value, and scales counts to the level', () => {
    expect(mapCuts(ruleOf('completeness'), null)).toEqual({ cuts: [60, 70, 80, 90], expectedAt: null });
    expect(mapCuts(ruleOf('stockout_any'), 0).expectedAt).toBeNull();
    expect(mapCuts(ruleOf('chw_count'), 13_000, 'district')).toEqual({
      cuts: [20, 40, 60, 80],
      expectedAt: null,
    });
  });

  it('lights the whole norm of a band, bounds included', () => {
    const { cuts } = mapCuts(ruleOf('households_per_audit'), 11);
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
