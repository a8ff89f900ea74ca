import type { Direction, Unit } from '@/lib/indicators/types';
import type { MonthIndex } from '@/lib/periods/period';
import { LEAST_MONTHS, projectTrend, SEASON_MONTHS, TREND_MONTHS, type Trend } from './project-trend';
import type { Projected, Projection, ProjectionRefusal, Refused, Verdict } from './projection-types';

/** An indicator's value in a month, in its unit. */
export interface MonthlyValue {
  readonly month: MonthIndex;
  /** `null`: no data. */
  readonly value: number | null;
  /** Neither partial nor provisional, and of a count, with nearly all places in it: only such months make a trend. */
  readonly sound: boolean;
}

export interface ProjectionInput {
  /** By month, each once; those after `until` are passed over. */
  readonly points: readonly MonthlyValue[];
  /** The last month that could be sound: the latest complete one, or an earlier one that is looked back to. */
  readonly until: MonthIndex;
  /** Last month of the plan, and its final milestone in the indicator's unit; without one (`null`) no verdict is given. */
  readonly end: MonthIndex;
  readonly target: number | null;
  readonly direction: Direction;
  readonly unit: Unit;
}

/** Oldest last sound month, in months before `until`. */
const STALE_AFTER = 6;
/** A value this close to the target, relative to it, is at the target. */
const SLACK = 1e-9;
/** Months between two points of the band that is drawn. */
const STEP = 3;

/**
 * Carries an indicator on to its plan's end and says whether the target is met there, or why that cannot be said.
 * The band is of the trend, without season; bounds are kept within what the unit can be (0 to 100 %, no count under zero).
 */
export function projectIndicator(input: ProjectionInput): Projection {
  const found = findTrend(input);
  return typeof found === 'string' ? refuse(found) : describe(found, input);
}

/** Whether the line has run past what the unit can be, or will by the plan's end: told without the band, which costs far more. */
export function outgrowsUnit(input: ProjectionInput): boolean {
  const found = findTrend(input);
  return typeof found === 'string' ? found === 'limit' : isCapped(found.trend, input);
}

interface Found {
  readonly trend: Trend;
  /** Last sound month. */
  readonly last: MonthIndex;
  readonly lastValue: number;
}

function findTrend({ points: all, until, end, direction, unit }: ProjectionInput): Found | ProjectionRefusal {
  if (end <= until) return 'ended';
  if (direction === 'band') return 'band';
  const points = all.filter(({ month }) => month <= until && month > until - SEASON_MONTHS);
  const because = findRefusal(points, until);
  if (because !== null) return because;
  const known = points.flatMap(({ month, value, sound }) =>
    sound && value !== null ? [{ at: month, value }] : [],
  );
  const last = known.at(-1);
  const trend = projectTrend(known);
  if (trend === null || last === undefined) return 'too-few-months';
  return isBeyondUnit(trend.middleAt(last.at), unit)
    ? 'limit'
    : { trend, last: last.at, lastValue: last.value };
}

function refuse(because: ProjectionRefusal): Refused {
  return { kind: 'refused', because };
}

function findRefusal(points: readonly MonthlyValue[], until: MonthIndex): ProjectionRefusal | null {
  const known = points.filter(({ value }) => value !== null);
  const recent = known.filter(({ month }) => month > until - TREND_MONTHS);
  const sound = recent.filter((point) => point.sound);
  const last = known.findLast((point) => point.sound);
  if (known.length === 0) return 'no-data';
  if (recent.length - sound.length > TREND_MONTHS / 2) return 'low-coverage';
  if (last === undefined) return 'too-few-months';
  if (until - last.month > STALE_AFTER) return 'stale';
  return sound.length < LEAST_MONTHS ? 'too-few-months' : null;
}

/** A share that nears its limit bends: a line that has run past it is none to carry on. */
function isBeyondUnit(value: number, unit: Unit): boolean {
  return value < 0 || (unit === 'percent' && value > 100 + SLACK);
}

/** The most that a unit can be. */
function topOf(unit: Unit): number {
  return unit === 'percent' ? 100 : Infinity;
}

function isCapped(trend: Trend, { end, unit }: ProjectionInput): boolean {
  return trend.middleAt(end) > topOf(unit) * (1 + SLACK);
}

function describe({ trend, last, lastValue }: Found, input: ProjectionInput): Projected {
  const { end, target, direction, unit } = input;
  const top = topOf(unit);
  const clamp = (value: number) => Math.min(top, Math.max(0, value));
  const at = (month: MonthIndex) => {
    const [low, high] = trend.boundsAt(month);
    return { month, low: clamp(low), middle: clamp(trend.middleAt(month)), high: clamp(high) };
  };
  const atEnd = at(end);
  const slack = Math.abs(target ?? 0) * SLACK;
  const meets = (value: number) =>
    target !== null && (direction === 'down' ? value <= target + slack : value >= target - slack);
  const [best, worst] = direction === 'down' ? [atEnd.low, atEnd.high] : [atEnd.high, atEnd.low];
  const verdict: Verdict = meets(worst) ? 'reached' : meets(best) ? 'uncertain' : 'out-of-reach';
  const months = Array.from({ length: end - last }, (_none, index) => last + 1 + index);
  return {
    kind: 'projected',
    ...atEnd,
    last,
    verdict: target === null ? null : verdict,
    reachedAlready: meets(trend.middleAt(last)) && meets(lastValue),
    reachedIn: meets(atEnd.middle)
      ? (months.find((month) => meets(clamp(trend.middleAt(month)))) ?? null)
      : null,
    yearly: trend.yearly,
    seasonal: trend.seasonal,
    capped: isCapped(trend, input),
    path: [last, ...months.filter((month) => (month - last) % STEP === 0 && month < end), end].map(at),
  };
}
