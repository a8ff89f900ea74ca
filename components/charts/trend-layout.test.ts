import { describe, expect, it } from 'vitest';
import { layOutTrend } from './trend-layout';

const none = [null, null, null, null];
const noEnds = { chosen: null, comparison: null, expected: null, last: null };

describe('layOutTrend', () => {
  it('breaks the line where data lack, instead of drawing zero', () => {
    const layout = layOutTrend({
      values: [50, null, 60, 62],
      partial: [false, false, false, false],
      comparison: null,
      expected: none,
      unit: 'percent',
      planFrom: null,
      chosen: 3,
      endValues: noEnds,
    });
    expect(layout.solid.match(/M/g)).toHaveLength(1);
    expect(layout.dots[0]).toMatchObject({ x: 2, hollow: false });
  });

  it('dots the line to a partial month and hollows its point', () => {
    const layout = layOutTrend({
      values: [50, 55, 60, 40],
      partial: [false, false, false, true],
      comparison: null,
      expected: none,
      unit: 'percent',
      planFrom: null,
      chosen: 3,
      endValues: noEnds,
    });
    expect(layout.dotted.match(/L/g)).toHaveLength(1);
    expect(layout.dots.filter((dot) => dot.hollow)).toHaveLength(1);
  });

  it('keeps end labels apart', () => {
    const { labels } = layOutTrend({
      values: [50, 50, 50, 60],
      partial: [false, false, false, false],
      comparison: [50, 50, 50, 60.5],
      expected: [61, 61, 61, 61],
      unit: 'percent',
      planFrom: null,
      chosen: 3,
      endValues: { chosen: 60, comparison: 60.5, expected: 61, last: null },
    });
    const heights = [labels.chosen, labels.comparison, labels.expected].map(Number).sort((a, b) => a - b);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(14);
    expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThanOrEqual(14);
  });

  it('steps where another plan begins: no slope joins the two', () => {
    const input = {
      unit: 'percent' as const,
      values: none,
      partial: [false, false, false, false],
      comparison: null,
      expected: [90, 92, 70, 71],
      chosen: 3,
      endValues: noEnds,
    };
    expect(layOutTrend({ ...input, planFrom: null }).expected.match(/M/g)).toHaveLength(1);
    expect(layOutTrend({ ...input, planFrom: 2 }).expected.match(/M/g)).toHaveLength(2);
    expect(layOutTrend({ ...input, planFrom: 2 }).planX).toBe(50);
  });

  it('marks the chosen month, wherever it stands', () => {
    const layout = layOutTrend({
      values: [50, 55, 60, 62],
      partial: [false, false, false, false],
      comparison: null,
      expected: none,
      unit: 'percent',
      planFrom: null,
      chosen: 0,
      endValues: noEnds,
    });
    expect(layout.chosenX).toBe(2);
    expect(layout.dots).toEqual([{ x: 2, y: layout.y(50), hollow: false }]);
  });
});
