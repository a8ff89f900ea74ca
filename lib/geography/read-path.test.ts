import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringsToPath } from './path-data';
import { readPath } from './read-path';

describe('readPath', () => {
  it('reads squares with a hole', () => {
    expect(readPath('M0 0h10v10h-10zM2 2l.5-.5 1.5 2z')).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
      [
        [2, 2],
        [2.5, 1.5],
        [4, 3.5],
        [2, 2],
      ],
    ]);
  });

  it('writes again what it read', () => {
    const grid = fc.integer({ min: -999, max: 9999 }).map((steps) => steps / 10);
    const ring = fc.array(fc.tuple(grid, grid), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 3 }), (rings) => {
        const d = ringsToPath(rings.map((points) => [...points, points[0] ?? [0, 0]]));
        expect(ringsToPath(readPath(d))).toBe(d);
      }),
    );
  });
});
