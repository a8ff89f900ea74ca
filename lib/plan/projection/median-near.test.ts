import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MedianNear } from './median-near';

function sortOut(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low + (high - low) * (middle - Math.floor(middle));
}

const number = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -3, max: 3 }));

describe('MedianNear', () => {
  it('finds the median of all, however far from the guess, again and again', () => {
    const rounds = fc.integer({ min: 1, max: 60 }).chain((count) =>
      fc.array(fc.tuple(fc.array(number, { minLength: count, maxLength: count }), number), {
        minLength: 1,
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(rounds, (made) => {
        const finder = new MedianNear(made[0]?.[0].length ?? 0);
        for (const [values, guess] of made) {
          expect(finder.find(Float64Array.from(values), guess) + 0).toBe(sortOut(values) + 0);
        }
      }),
    );
  });

  it('leaves the numbers in their order', () => {
    const values = Float64Array.from([3, 1, 2]);
    new MedianNear(3).find(values, 2);
    expect([...values]).toEqual([3, 1, 2]);
  });
});
