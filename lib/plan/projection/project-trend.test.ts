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
  random: () => number,
  { months, season = 0, gaps = 0 }: Made,
): { points: Point[]; truth: number } {
  const slope = (random() - 0.5) * 1.2;
  const noise = 1 + random() * 4;
  const points = Array.from({ length: months }, (_none, index) => {
    const at = LAST - months + 1 + index;
    const wave = season * Math.sin((2 * Math.PI * at) / 12);
    return { at, value: 50 + slope * index + wave + noise * drawNormal(random) };
  }).filter(({ at }) => at === LAST || random() >= gaps);
  return { points, truth: 50 + slope * (months - 1 + HORIZON) };
}

/** How often the band holds the truth, over series of some kinds in turn. */
function shareHeld(seed: number, series: number, kinds: readonly Made[]): number {
  const random = seededRandom(seed);
  const held = Array.from({ length: series }, (_none, index) => {
    const { points, truth } = makeSeries(random, kinds[index % kinds.length] ?? { months: 24 });
    const [low, high] = projectTrend(points)?.boundsAt(LAST + HORIZON) ?? [NaN, NaN];
    return low <= truth && truth <= high;
  });
  return held.filter(Boolean).length / series;
}

/** What the common method would say, for comparison. */
function leastSquaresAt(points: readonly Point[], at: number): number {
  const mean = (read: (point: Point) => number) =>
    points.reduce((sum, point) => sum + read(point), 0) / points.length;
  const [place, value] = [mean((point) => point.at), mean((point) => point.value)];
  const together = mean((point) => (point.at - place) * (point.value - value));
  return value + (together / mean((point) => (point.at - place) ** 2)) * (at - place);
}

const KINDS: readonly [string, Made][] = [
  ['two years', { months: 24 }],
  ['two seasonal years', { months: 24, season: 6 }],
  ['three seasonal years', { months: 36, season: 6 }],
  ['five seasonal years', { months: 60, season: 6 }],
  ['two years with a month in eight missing', { months: 24, gaps: 0.125 }],
  ['a year and a half', { months: 18 }],
  ['one year', { months: 12 }],
];

describe('projectTrend', () => {
  it('holds the truth in 75 to 85 % of 200 series of all kinds', () => {
    const share = shareHeld(
      2026,
      200,
      KINDS.map(([, made]) => made),
    );
    expect(share).toBeGreaterThanOrEqual(0.75);
    expect(share).toBeLessThanOrEqual(0.85);
  }, 120_000);

  it.each(KINDS)(
    'holds the truth in 75 to 85 %% of 600 series of %s',
    (_name, made) => {
      const share = shareHeld(7_001, 600, [made]);
      expect(share).toBeGreaterThanOrEqual(0.75);
      expect(share).toBeLessThanOrEqual(0.85);
    },
    120_000,
  );

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

  it.each([18, 24])('is led astray by wild months far less than least squares, over %i months', (months) => {
    const points = Array.from({ length: months }, (_none, index) => ({
      at: LAST - months + 1 + index,
      value: months - index >= 2 && months - index <= 4 ? 0 : 40 + index / 2,
    }));
    const truth = 40 + (months + 11) / 2;
    const errorOf = (value: number | undefined) => Math.abs((value ?? NaN) - truth);
    const led = errorOf(leastSquaresAt(points, LAST + 12));
    expect(errorOf(projectTrend(points)?.middleAt(LAST + 12))).toBeLessThan(led / 4);
  });

  it('says nothing on fewer than twelve of the last 24 months, and takes no season from one year', () => {
    const { points } = makeSeries(seededRandom(1), { months: 24 });
    expect(projectTrend(points.slice(-11))).toBeNull();
    expect(projectTrend([...points.slice(0, 8), ...points.slice(-4)])).not.toBeNull();
    expect(projectTrend([])).toBeNull();
    expect(projectTrend(points.slice(-12))?.seasonal).toBe(false);
  });

  it('gives two readers the same', () => {
    const { points } = makeSeries(seededRandom(3), { months: 30, season: 4 });
    expect(projectTrend(points)?.boundsAt(LAST + 20)).toEqual(projectTrend(points)?.boundsAt(LAST + 20));
  });
});
