import { describe, expect, it } from 'vitest';
import { layOutCourse, type CourseInput } from './plan-course-layout';

const FIRST = 2024 * 12 + 8;
const FRAME = { width: 684, height: 300, left: 52, right: 142, top: 26, bottom: 28 };
const months = Array.from({ length: 76 }, (_none, index) => ({
  month: FIRST + index,
  value: index < 26 ? 40 + index / 2 : null,
  sound: index < 24,
  expected: index < 15 ? null : 45 + (index - 15) / 2,
}));
const END = FIRST + 75;
const INPUT: CourseInput = {
  months,
  milestones: [
    { month: FIRST + 15, value: 45 },
    { month: END, value: 75 },
  ],
  path: [
    { month: FIRST + 23, low: 50, middle: 51, high: 52 },
    { month: END, low: 68, middle: 77, high: 86 },
  ],
  until: FIRST + 23,
  planStart: FIRST + 16,
  unit: 'percent',
};

describe('layOutCourse', () => {
  it('keeps everything within the frame, sound months solid, others hollow', () => {
    const layout = layOutCourse(INPUT, FRAME);
    expect(layout.hollow).toHaveLength(2);
    expect(layout.last).toMatchObject({ index: 23, x: layout.untilX });
    for (const { x, y } of [...layout.milestones, ...layout.hollow]) {
      expect(x).toBeGreaterThanOrEqual(FRAME.left);
      expect(x).toBeLessThanOrEqual(FRAME.width - FRAME.right);
      expect(y).toBeGreaterThanOrEqual(FRAME.top);
      expect(y).toBeLessThanOrEqual(FRAME.height - FRAME.bottom);
    }
    expect(layout.wedge.endsWith('Z')).toBe(true);
    expect(layout.planX).not.toBeNull();
    expect(layout.years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  });

  it('keeps the two labels at the end apart', () => {
    const { target, projection } = layOutCourse(INPUT, FRAME).labels;
    expect(Math.abs(target - (projection ?? target))).toBeGreaterThanOrEqual(31);
    expect(layOutCourse({ ...INPUT, path: [] }, FRAME)).toMatchObject({
      wedge: '',
      labels: { projection: null },
    });
  });

  it('has no tick over 100 % and draws without a single value', () => {
    const high = layOutCourse({ ...INPUT, milestones: [{ month: END, value: 100 }] }, FRAME);
    expect(Math.max(...high.ticks.map(({ value }) => value))).toBeLessThanOrEqual(100);
    const empty = months.map((month) => ({ ...month, value: null, expected: null }));
    expect(layOutCourse({ ...INPUT, months: empty, path: [] }, FRAME)).toMatchObject({
      actual: '',
      last: null,
    });
  });
});
