import { describe, expect, it } from 'vitest';
import { laySparkline } from './sparkline-layout';

const SIZE = { width: 107, height: 24 };
const lay = (values: (number | null)[], more: { unsure?: boolean[]; expected?: (number | null)[] } = {}) =>
  laySparkline({
    ...SIZE,
    values,
    unsure: more.unsure ?? values.map(() => false),
    expected: more.expected ?? values.map(() => null),
  });

describe('laySparkline', () => {
  it('draws from the left edge to the right, the least at the foot, with a dot on the last month', () => {
    const { line, end } = lay([0, 50, 100]);
    expect(line).toBe('M3.5 20.5L53.5 12L103.5 3.5');
    expect(end).toEqual({ x: 103.5, y: 3.5, unsure: false });
  });

  it('shares its scale with what was expected', () => {
    const { line, expected } = lay([40, 40], { expected: [80, 80] });
    expect(line).toBe('M3.5 20.5L103.5 20.5');
    expect(expected).toBe('M3.5 3.5L103.5 3.5');
  });

  it('breaks where a month has no data, and keeps a month that stands alone', () => {
    const { line, alone, end } = lay([1, null, 2, null, 3]);
    expect(line).toBe('');
    expect(alone.map(({ x }) => x)).toEqual([3.5, 53.5]);
    expect(end?.x).toBe(103.5);
  });

  it('draws steps to and from an unsure month apart, and says so of the last', () => {
    const { line, unsure, end } = lay([1, 2, 3], { unsure: [false, false, true] });
    expect(line.match(/M/g)).toHaveLength(1);
    expect(unsure.match(/L/g)).toHaveLength(1);
    expect(end?.unsure).toBe(true);
  });

  it('lies in the middle when all are equal, and is empty without data', () => {
    expect(lay([5, 5]).line).toBe('M3.5 12L103.5 12');
    expect(lay([null, null])).toEqual({ line: '', unsure: '', expected: '', end: null, alone: [] });
    expect(lay([])).toEqual({ line: '', unsure: '', expected: '', end: null, alone: [] });
  });
});
