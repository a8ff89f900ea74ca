import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { projectIndicator, type MonthlyValue, type ProjectionInput } from './project-indicator';
import { seededRandom } from './random';

const UNTIL = monthIndex(2026, 8);
const END = monthIndex(2030, 12);

/** The last months of a series: a value for each, `null` for none. */
function series(values: readonly (number | null)[], sound = (_index: number) => true): MonthlyValue[] {
  return values.map((value, index) => ({
    month: UNTIL - values.length + 1 + index,
    value,
    sound: value !== null && sound(index),
  }));
}

const rising = (count: number, from = 40, step = 0.5) =>
  Array.from({ length: count }, (_none, index) => from + step * index);

function project(points: readonly MonthlyValue[], changes: Partial<ProjectionInput> = {}) {
  return projectIndicator({
    points,
    until: UNTIL,
    end: END,
    target: 70,
    direction: 'up',
    unit: 'percent',
    ...changes,
  });
}

describe('projectIndicator', () => {
  it('says when a steady rise reaches the target', () => {
    const said = project(series(rising(24)));
    expect(said).toMatchObject({ kind: 'projected', verdict: 'reached', reachedAlready: false, month: END });
    if (said.kind !== 'projected') return;
    // 51.5 in August 2026 and half a point a month: 70 after 37 months.
    expect(said.reachedIn).toBe(UNTIL + 37);
    expect(said.yearly).toBeCloseTo(6, 6);
    expect(said.middle).toBeCloseTo(51.5 + 26, 6);
    expect(said.path[0]).toMatchObject({ month: UNTIL });
    expect(said.path.at(-1)).toMatchObject({ month: END, low: said.low, high: said.high });
  });

  it('keeps a flat series flat: out of reach above it, held at it', () => {
    const flat = series(rising(24, 60, 0));
    expect(project(flat)).toMatchObject({ verdict: 'out-of-reach', reachedIn: null });
    expect(project(flat, { target: 60 })).toMatchObject({ verdict: 'reached', reachedAlready: true });
  });

  it('says uncertain when the band holds the target', () => {
    const random = seededRandom(8);
    const noisy = series(rising(24, 50, 0.2).map((value) => value + 12 * (random() - 0.5)));
    const said = project(noisy, { target: 64 });
    expect(said).toMatchObject({ kind: 'projected', verdict: 'uncertain' });
    if (said.kind !== 'projected') return;
    expect(said.low).toBeLessThan(64);
    expect(said.high).toBeGreaterThan(64);
  });

  it('turns round where lower is better, and stays within what the unit can be', () => {
    const falling = series(rising(24, 50, -1));
    expect(project(falling, { target: 20, direction: 'down' })).toMatchObject({
      verdict: 'reached',
      low: 0,
      high: 0,
    });
    expect(project(series(rising(24, 50, 1.5)), { target: 100 })).toMatchObject({
      high: 100,
      verdict: 'reached',
    });
    expect(project(series(rising(24, 900, -30)), { unit: 'count', target: 400 })).toMatchObject({ low: 0 });
  });

  it('gives the number without a verdict where the plan has no milestone', () => {
    expect(project(series(rising(24)), { target: null })).toMatchObject({
      kind: 'projected',
      verdict: null,
      reachedIn: null,
      reachedAlready: false,
    });
  });

  it('does not take a season for a trend', () => {
    const wave = Array.from({ length: 36 }, (_none, index) => 60 + 8 * Math.sin((2 * Math.PI * index) / 12));
    const said = project(series(wave), { target: 62 });
    expect(said).toMatchObject({ kind: 'projected', seasonal: true, verdict: 'out-of-reach' });
  });

  it.each<[string, MonthlyValue[], Partial<ProjectionInput>]>([
    ['no-data', series(Array.from({ length: 24 }, () => null)), {}],
    ['no-data', [], {}],
    ['too-few-months', series(rising(11)), {}],
    [
      'too-few-months',
      series(
        rising(24)
          .map((value, index) => (index % 2 === 0 && index > 0 ? null : value))
          .map((value, index) => (index === 1 || index === 0 ? null : value)),
      ),
      {},
    ],
    ['low-coverage', series(rising(24), (index) => index >= 13), {}],
    ['stale', series([...rising(20), ...Array.from({ length: 7 }, () => null)]), {}],
    ['limit', series(rising(24, 50, 4).map((value) => Math.min(value, 96 + value / 100))), { target: 100 }],
    ['ended', series(rising(24)), { end: UNTIL }],
    ['band', series(rising(24)), { direction: 'band' }],
  ])('refuses because of %s', (because, points, changes) => {
    expect(project(points, changes)).toEqual({ kind: 'refused', because });
  });

  it('is decided on the boundaries: twelve months, twelve partial ones, six months old', () => {
    expect(project(series(rising(12)))).toMatchObject({ kind: 'projected', seasonal: false });
    expect(project(series(rising(24), (index) => index >= 12))).toMatchObject({ kind: 'projected' });
    const quiet = series([...rising(20), ...Array.from({ length: 6 }, () => null)]);
    expect(project(quiet)).toMatchObject({ kind: 'projected', last: UNTIL - 6 });
  });

  it('looks neither past the month it is asked for nor at unsound months', () => {
    const known = series(rising(24));
    const later = { month: UNTIL + 1, value: 5, sound: true };
    const unsound = { month: UNTIL - 24, value: 99, sound: false };
    expect(project([unsound, ...known, later])).toEqual(project(known));
  });
});
