import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAxis, spreadLabels } from './scale';

describe('fitAxis', () => {
  it('takes round ticks that hold all values', () => {
    expect(fitAxis([48.2, 68.4, 70])).toEqual({ low: 40, high: 70, ticks: [40, 50, 60, 70] });
    expect(fitAxis([3, 41])).toEqual({ low: 0, high: 60, ticks: [0, 20, 40, 60] });
  });

  it('has an axis where there is nothing to show', () => {
    expect(fitAxis([]).ticks.length).toBeGreaterThan(1);
    expect(fitAxis([0, 0]).high).toBeGreaterThan(0);
  });

  it('always holds its values between its first and last tick', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 1 }), (values) => {
        const axis = fitAxis(values);
        expect(axis.low).toBeLessThanOrEqual(Math.min(...values) + 1e-6);
        expect(axis.high).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6);
        expect(axis.ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('spreadLabels', () => {
  it('leaves labels that do not touch where they are', () => {
    expect(spreadLabels([80, 20], 14, 0, 100)).toEqual([80, 20]);
  });

  it('keeps the gap and the bounds', () => {
    const placed = spreadLabels([50, 51, 52], 14, 0, 100).sort((a, b) => a - b);
    expect((placed[1] ?? 0) - (placed[0] ?? 0)).toBeGreaterThanOrEqual(14);
    expect((placed[2] ?? 0) - (placed[1] ?? 0)).toBeGreaterThanOrEqual(14);
    expect(Math.max(...spreadLabels([99, 100], 14, 0, 100))).toBeLessThanOrEqual(100);
  });
});
