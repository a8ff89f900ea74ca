import { describe, expect, it } from 'vitest';
import { projectTrend } from './project-trend';
import { seededRandom } from './random';
import type { Point } from './theil-sen';

const LAST = 24_309;
const HORIZON = 30;

interface Made {
  readonly months: number;
  readonly season?: number;
  /** Share of months without a value. */
  readonly gaps?: number;
}

function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A series of known slope, season and noise, and the value its trend has `HORIZON` months on. */
function makeSeries(
  seed: number,
  { months, season = 0, gaps = 0 }: Made,
): { points: Point[]; truth: number } {
  const random = seededRandom(seed);
  const slope = (random() - 0.5) * 1.2;
  const noise = 1 + random() * 4;
  const points = Array.from({ length: months }, (_none, index) => {
    const at = LAST - months + 1 + index;
    const wave = season * Math.sin((2 * Math.PI * at) / 12);
    return { at, value: 50 + slope * index + wave + noise * drawNormal(random) };
  }).filter(({ at }) => at === LAST || random() >= gaps);
  return { points, truth: 50 + slope * (months - 1 + HORIZON) };
}

function shareHeld(made: Made): number {
  const held = Array.from({ length: 200 }, (_none, index) => {
    const { points, truth } = makeSeries(7_000 + index, made);
    const [low, high] = projectTrend(points)?.boundsAt(LAST + HORIZON) ?? [NaN, NaN];
    return low <= truth && truth <= high;
  });
  return held.filter(Boolean).length / held.length;
}

describe('projectTrend', () => {
  it.each<[string, Made]>([
    ['two years', { months: 24 }],
    ['two seasonal years', { months: 24, season: 6 }],
    ['three seasonal years', { months: 36, season: 6 }],
    ['five seasonal years', { months: 60, season: 6 }],
    ['two years with a month in eight missing', { months: 24, gaps: 0.125 }],
    ['a year and a half', { months: 18 }],
  ])('holds the truth in 75 to 85 %% of 200 series of %s', (_name, made) => {
    const share = shareHeld(made);
    expect(share).toBeGreaterThanOrEqual(0.75);
    expect(share).toBeLessThanOrEqual(0.85);
  }, 120_000);

  it('finds a line exactly where there is nothing else', () => {
    const points = Array.from({ length: 24 }, (_none, index) => ({
      at: LAST - 23 + index,
      value: 40 + index / 2,
    }));
    const trend = projectTrend(points);
    expect(trend?.yearly).toBeCloseTo(6, 9);
    expect(trend?.middleAt(LAST + 12)).toBeCloseTo(57.5, 9);
    const [low, high] = trend?.boundsAt(LAST + 12) ?? [];
    expect(low).toBeCloseTo(57.5, 6);
    expect(high).toBeCloseTo(57.5, 6);
  });

  it('sees no change in a season without trend', () => {
    const points = Array.from({ length: 36 }, (_none, index) => {
      const at = LAST - 35 + index;
      return { at, value: 30 + 10 * Math.sin((2 * Math.PI * at) / 12) };
    });
    const trend = projectTrend(points);
    expect(trend?.seasonal).toBe(true);
    expect(trend?.yearly).toBeCloseTo(0, 6);
    expect(trend?.middleAt(LAST + 18)).toBeCloseTo(30, 6);
  });

  it('is not led astray by a few wild months', () => {
    const points = Array.from({ length: 24 }, (_none, index) => ({
      at: LAST - 23 + index,
      value: [4, 11, 18].includes(index) ? 0 : 40 + index / 2,
    }));
    expect(projectTrend(points)?.middleAt(LAST + 12)).toBeGreaterThan(52);
  });

  it('says nothing on fewer than twelve of the last 24 months, and takes no season from one year', () => {
    const { points } = makeSeries(1, { months: 24 });
    expect(projectTrend(points.slice(-11))).toBeNull();
    expect(projectTrend([...points.slice(0, 8), ...points.slice(-4)])).not.toBeNull();
    expect(projectTrend([])).toBeNull();
    expect(projectTrend(points.slice(-12))?.seasonal).toBe(false);
  });

  it('gives two readers the same', () => {
    const { points } = makeSeries(3, { months: 30, season: 4 });
    expect(projectTrend(points)?.boundsAt(LAST + 20)).toEqual(projectTrend(points)?.boundsAt(LAST + 20));
  });
});
