import { describe, expect, it } from 'vitest';
import { layOutTrend } from './trend-layout';

const none = [null, null, null, null];
const noEnds = { chosen: null, comparison: null, expected: null, partial: null };

describe('layOutTrend', () => {
  it('breaks the line where data lack, instead of drawing zero', () => {
    const layout = layOutTrend({
      values: [50, null, 60, 62],
      partial: [false, false, false, false],
      comparison: null,
      expected: none,
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
      endValues: { chosen: 60, comparison: 60.5, expected: 61, partial: null },
    });
    const heights = [labels.chosen, labels.comparison, labels.expected].map(Number).sort((a, b) => a - b);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(14);
    expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThanOrEqual(14);
  });
});
