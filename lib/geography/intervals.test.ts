import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideAt, insideRows, isInside } from './intervals';

const coordinate = fc.integer({ min: -20, max: 120 }).map((value) => value / 2);
const ring = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 })
  .map((points) => [...points, ...points.slice(0, 1)]);

describe('insideRows', () => {
  it('finds on each of many lines what one line alone finds', () => {
    fc.assert(
      fc.property(
        fc.array(ring, { maxLength: 4 }),
        coordinate,
        fc.constantFrom(0.5, 1, 1.7, 2),
        (rings, first, step) => {
          const rows = insideRows(rings, first, step, 40);
          expect(rows).toEqual(
            Array.from({ length: 40 }, (_none, row) => insideAt(rings, first + row * step)),
          );
        },
      ),
    );
  });
});

describe('isInside', () => {
  it('says of a point what the line through it says, on edges and corners and of open rings too', () => {
    const rings = fc.array(fc.oneof(ring, fc.array(fc.tuple(coordinate, coordinate), { maxLength: 6 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(rings, coordinate, coordinate, (some, x, y) => {
        const byLine = insideAt(some, y).some(([from, to]) => from <= x && x <= to);
        expect(isInside(some, x, y)).toBe(byLine);
      }),
      { numRuns: 1000 },
    );
  });
});
