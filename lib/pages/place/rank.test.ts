import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badnessOf, rankAmong } from './rank';

const UP = { direction: 'up', hasDenominator: true } as const;
const DOWN = { direction: 'down', hasDenominator: true } as const;
const NORM = { direction: 'band', band: [10, 12], hasDenominator: true } as const;

describe('rankAmong', () => {
  it('is 1 for the best by the indicator’s direction', () => {
    expect(rankAmong(UP, [50, 70, 60], 70)).toEqual({ rank: 1, of: 3, tied: false });
    expect(rankAmong(DOWN, [50, 70, 60], 70)).toEqual({ rank: 3, of: 3, tied: false });
  });

  it('goes by the distance from a norm, whichever side', () => {
    expect(rankAmong(NORM, [11, 9.5, 14], 14)).toEqual({ rank: 3, of: 3, tied: false });
    expect(rankAmong(NORM, [10, 12, 9], 12)).toEqual({ rank: 1, of: 3, tied: true });
  });

  it('lets equal values share the better rank, dust of fractions aside', () => {
    expect(rankAmong(UP, [60, 0.1 * 3 * 200, 80, 40], 60)).toEqual({ rank: 2, of: 4, tied: true });
    expect(rankAmong(UP, [50, 50, 50], 50)).toEqual({ rank: 1, of: 3, tied: true });
  });

  it('leaves out those without a value, and says nothing of one that stands alone', () => {
    expect(rankAmong(UP, [null, 70, 60, null], 60)).toEqual({ rank: 2, of: 2, tied: false });
    expect(rankAmong(UP, [null, 70, null], 70)).toBeNull();
    expect(rankAmong(UP, [70], 70)).toBeNull();
    expect(rankAmong(UP, [70, 60], null)).toBeNull();
    expect(rankAmong(UP, [], null)).toBeNull();
  });

  it('does not rank counts: the larger place always has more', () => {
    expect(rankAmong({ direction: 'up', hasDenominator: false }, [10, 20], 20)).toBeNull();
  });

  it('agrees with sorting', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2 }), (values) => {
        const own = values[0] ?? 0;
        const sorted = values.toSorted((a, b) => badnessOf(UP, a) - badnessOf(UP, b));
        expect(rankAmong(UP, values, own)?.rank).toBe(sorted.indexOf(own) + 1);
      }),
    );
  });
});
