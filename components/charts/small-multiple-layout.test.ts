import { describe, expect, it } from 'vitest';
import { layOutSmallMultiple, shareAxis } from './small-multiple-layout';

const SIZE = { unit: 'percent', width: 224, height: 150, left: 30, right: 50 } as const;
const bare = { unsure: [], expected: [], ...SIZE };

describe('layOutSmallMultiple', () => {
  it('joins sure months by a full line, unsure ones by dots, and breaks where data lack', () => {
    const layout = layOutSmallMultiple({
      ...bare,
      values: [50, 52, 54, null, 60, null, 70, 71],
      unsure: [false, false, true, false, false, false, false, false],
    });
    expect(layout.solid.match(/M/g)).toHaveLength(2);
    expect(layout.dotted.match(/M/g)).toHaveLength(1);
    expect(layout.hollow).toHaveLength(1);
    expect(layout.lone).toHaveLength(1);
    expect(layout.end).toMatchObject({ index: 7, hollow: false });
  });

  it('steps where another plan begins', () => {
    const input = { ...bare, values: [60, 61, 62, 63], expected: [90, 90, 60, 61] };
    expect(layOutSmallMultiple(input).expected.match(/M/g)).toHaveLength(1);
    const changed = layOutSmallMultiple({ ...input, planFrom: 2, isNamed: true });
    expect(changed.expected.match(/M/g)).toHaveLength(2);
    expect(changed.plan).toBeGreaterThan(changed.plot.left);
    expect(changed.plan).toBeLessThan(changed.plot.right);
    expect(layOutSmallMultiple(input).plan).toBeNull();
    expect(changed.plot.top).toBeGreaterThan(layOutSmallMultiple(input).plot.top);
  });

  it('draws nothing of a place without data, on the axis of the others', () => {
    const axis = shareAxis([[40, 80], [null]], 'percent');
    const layout = layOutSmallMultiple({ ...bare, values: [null, null], axis });
    expect(layout).toMatchObject({ solid: '', dotted: '', end: null, axis });
    expect(axis.low).toBeLessThanOrEqual(40);
    expect(axis.high).toBeGreaterThanOrEqual(80);
  });

  it('keeps the label of the value off that of what was expected, and both in the plot', () => {
    const layout = layOutSmallMultiple({ ...bare, values: [60, 70], expected: [69, 70.2] });
    expect(Math.abs((layout.end?.label ?? 0) - (layout.due?.label ?? 0))).toBeGreaterThanOrEqual(14);
    const named = layOutSmallMultiple({ ...bare, values: [60, 70], expected: [69, 70.2], isNamed: true });
    expect(Math.abs((named.end?.label ?? 0) - (named.due?.label ?? 0))).toBeGreaterThanOrEqual(20);
  });
});
