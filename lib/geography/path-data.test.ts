import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesToPath, ringsToPath } from './path-data';

/** Points of path data as this project writes it: M, l (and its repeats), h, v, z. */
function readPath(d: string): number[][] {
  const points: number[][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest = ''] of d.matchAll(/([MlhvZz])([^MlhvZz]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    while (numbers.length > 0) {
      const first = numbers.shift() ?? 0;
      if (command === 'M') [x, y] = [first, numbers.shift() ?? 0];
      else if (command === 'h') x += first;
      else if (command === 'v') y += first;
      else [x, y] = [x + first, y + (numbers.shift() ?? 0)];
      points.push([x, y]);
    }
  }
  return points;
}

const coordinate = fc.double({ min: -700, max: 700, noNaN: true });

describe('linesToPath', () => {
  it('rounding never adds up: every point is within half a step, however long the line', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 200 }), (line) => {
        const points = readPath(linesToPath([line]));
        const last = points.at(-1);
        if (!last) return;
        const [x = 0, y = 0] = line.at(-1) ?? [];
        expect(Math.abs((last[0] ?? 0) - x)).toBeLessThanOrEqual(0.0501);
        expect(Math.abs((last[1] ?? 0) - y)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });

  it('writes as little as it can', () => {
    const line = [
      [0.51, 10],
      [1.02, 9.49],
      [1.02, 9.49],
      [2, 9.5],
      [2, 12],
    ];
    expect(linesToPath([line])).toBe('M.5 10l.5-.5h1v2.5');
  });
});

describe('ringsToPath', () => {
  it('closes rings, and drops those that shrink to a point', () => {
    const ring = (x: number, side: number) => [
      [x, 0],
      [x + side, 0],
      [x + side, side],
      [x, 0],
    ];
    expect(ringsToPath([ring(1, 5), ring(9, 0.01)])).toBe('M1 0h5v5z');
  });
});
