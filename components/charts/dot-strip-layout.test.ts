import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOT_RADIUS, placeStripLabels, stackDots, type StripPoint } from './dot-strip-layout';

const points = fc
  .array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 })
  .map((values) =>
    values.map((value, index): StripPoint => ({ key: `d${index}`, label: `District ${index}`, value })),
  );

describe('stackDots', () => {
  it('puts every dot at its value, and none over another', () => {
    fc.assert(
      fc.property(points, (of) => {
        const dots = stackDots(of, (value) => value * 3);
        expect(dots).toHaveLength(of.length);
        for (const [index, dot] of dots.entries()) {
          expect(dot.x).toBe(dot.value * 3);
          for (const other of dots.slice(0, index)) {
            expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(2 * DOT_RADIUS);
          }
        }
      }),
    );
  });

  it('leaves dots that have room on the line', () => {
    const dots = stackDots(
      [10, 50, 90].map((value) => ({ key: String(value), label: '', value })),
      (value) => value * 3,
    );
    expect(dots.map(({ y }) => y)).toEqual([0, 0, 0]);
  });
});

describe('placeStripLabels', () => {
  const call = (values: readonly number[], width: number) =>
    placeStripLabels(
      stackDots(
        values.map((value) => ({ key: String(value), label: 'Bandiagara', value, called: true })),
        (value) => value,
      ),
      ({ label, value }) => `${label} ${value}`,
      width,
    );

  it('names only the called, side by side where there is room, in order', () => {
    const { labels, lines } = call([40, 45, 50], 800);
    expect(lines).toBe(1);
    const [first, second, third] = labels.map(({ x }) => x);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(80);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(80);
    expect(placeStripLabels(stackDots([{ key: 'a', label: 'A', value: 1 }], Number), () => 'A', 100)).toEqual(
      {
        labels: [],
        lines: 0,
      },
    );
  });

  it('gives each its own line where there is not, inside the drawing', () => {
    const { labels, lines } = call([4, 200, 322], 200);
    expect(lines).toBe(3);
    expect(new Set(labels.map(({ y }) => y)).size).toBe(3);
    for (const { x } of labels) expect(x).toBeGreaterThan(30);
    for (const { x } of labels) expect(x).toBeLessThan(170);
  });
});
