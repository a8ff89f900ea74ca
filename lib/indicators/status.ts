import type { Figure, GapNoun, IndicatorDefinition, Status } from './types';

/** A value this close to a bound, relative to it, is at the bound: sums of floats must not decide a status. */
const SLACK = 1e-9;

/**
 * The least coverage, as a fraction 0..1, at which a count may be compared with another month's. Every place that sent nothing
 * enters a count as zero, so under it a change says who reported more than what changed.
 */
export const NEAR_FULL = 0.95;

export type StatusRule = Pick<IndicatorDefinition, 'direction' | 'band' | 'tolerance'>;
export type GapRule = Pick<IndicatorDefinition, 'direction' | 'band' | 'factor' | 'gap'>;

/**
 * Compares a value with what was expected at that date, both in the indicator's unit.
 *
 * `on-track` at or beyond the expected value, `watch` within the tolerance of it, else `off-track`. For `band` the norm takes
 * the expected value's place, and the tolerance is of the bound that was passed.
 *
 * @returns `null` without a value, or without anything to compare it with.
 */
export function statusOf(rule: StatusRule, value: number | null, expected: number | null): Status | null {
  if (value === null) return null;
  if (rule.direction === 'band') {
    const bound = rule.band && passedBound(rule.band, value);
    if (!rule.band) return null;
    return bound === undefined ? 'on-track' : judge(Math.abs(value - bound), bound, rule.tolerance);
  }
  if (expected === null) return null;
  const missing = rule.direction === 'up' ? expected - value : value - expected;
  return judge(missing, expected, rule.tolerance);
}

/**
 * The status of a figure. A share is judged as it is, since both its terms are of the places that reported.
 *
 * A count (an indicator without denominator) whose coverage is below full is a lower bound, since every place that sent nothing
 * enters as zero; its upper estimate is value ÷ coverage, as if the missing places were like the others. It has a status only
 * where both lead to the same one, else it is not judged (`null`). On partial data, and against a norm that both bounds could lie
 * on either side of, it is never judged.
 */
export function judgeFigure(rule: StatusRule, figure: Figure, expected: number | null): Status | null {
  const least = statusOf(rule, figure.value, expected);
  if (!isIncompleteCount(figure)) return least;
  if (figure.value === null || figure.coverage === null || isUnbounded(rule, figure)) return null;
  return statusOf(rule, figure.value / figure.coverage, expected) === least ? least : null;
}

/** Whether a figure is a count that some of the expected places are not in. */
export function isIncompleteCount({ denominator, coverage }: Figure): boolean {
  return denominator === null && coverage !== null && coverage < 1 - SLACK;
}

/** An incomplete count of which nothing can be said: on partial data, or where too many is as bad as too few. */
function isUnbounded({ direction }: Pick<StatusRule, 'direction'>, { partial }: Figure): boolean {
  return partial || direction === 'band';
}

function judge(missing: number, bound: number, tolerance: number): Status {
  const slack = Math.abs(bound) * SLACK;
  if (missing <= slack) return 'on-track';
  return missing <= Math.abs(bound) * tolerance + slack ? 'watch' : 'off-track';
}

/** The bound of a norm that a value lies beyond; `undefined` inside the norm. */
function passedBound([low, high]: readonly [number, number], value: number): number | undefined {
  if (value < low - Math.abs(low) * SLACK) return low;
  if (value > high + Math.abs(high) * SLACK) return high;
  return undefined;
}

/**
 * The effective gap: how many more people or things (of `gap.noun`) would meet what was expected; for a rate that should fall,
 * how many fewer, or how many more of the denominator (supervisors, ASC) where that is what closes it.
 *
 * @returns a whole number, 0 when it is met; `null` when it cannot be said: without a value or a count on partial data. Not always the
 *   whole of it: see `gapBoundOf`.
 */
export function gapOf(rule: GapRule, figure: Figure, expected: number | null): number | null {
  const { state, value, numerator, denominator } = figure;
  if (state !== 'value' || value === null || numerator === null) return null;
  if (isIncompleteCount(figure) && isUnbounded(rule, figure)) return null;
  const due = rule.direction === 'band' ? dueInBand(rule.band, value) : expected;
  if (due === null) return null;
  if (rule.gap.side === 'denominator') {
    if (denominator === null || due <= 0) return null;
    return countUp((rule.factor * numerator) / due - denominator);
  }
  const needed = (due * (denominator ?? 1)) / rule.factor;
  const falls = rule.direction === 'down' || (rule.direction === 'band' && value > due);
  return countUp(falls ? numerator - needed : needed - numerator);
}

/** On which side of the true gap one that rests on some of the places lies. */
export type GapBound = 'at-most' | 'at-least';

/**
 * What a gap is where places are missing; `null` where it is the gap itself. A count can only grow with them, and what it lacks
 * only shrink. A share on partial data has the gap of the places that reported: the others may lack more.
 */
export function gapBoundOf({ direction }: Pick<GapRule, 'direction'>, figure: Figure): GapBound | null {
  if (isIncompleteCount(figure)) return direction === 'down' ? 'at-least' : 'at-most';
  return figure.partial ? 'at-least' : null;
}

function dueInBand(band: StatusRule['band'], value: number): number | null {
  return band ? (passedBound(band, value) ?? value) : null;
}

/** Whole people: a gap of 2.1 takes three; rounding noise takes none. */
function countUp(gap: number): number {
  return Math.max(0, Math.ceil(gap - SLACK * Math.max(1, Math.abs(gap))));
}

/** In one month an ASC-month is an ASC; over several it is not. */
export function gapNounOf(rule: Pick<IndicatorDefinition, 'gap'>, monthsInPeriod: number): GapNoun {
  return rule.gap.noun === 'chwMonths' && monthsInPeriod === 1 ? 'chw' : rule.gap.noun;
}

/** Whether a figure may be compared with another period's: it has a value, is not partial and, a count, is of nearly all places. */
export function isComparable({ value, partial, denominator, coverage }: Figure): boolean {
  if (value === null || partial) return false;
  return denominator !== null || coverage === null || coverage >= NEAR_FULL - SLACK;
}

/**
 * The change between two comparable periods, in the indicator's unit (points for percentages).
 * `null` when either has no value or rests on too little: a partial figure, and a count under `NEAR_FULL`, move with who reported;
 * so does a count whose missing places could turn a fall into a rise.
 */
export function changeOf(current: Figure, previous: Figure): number | null {
  if (current.value === null || previous.value === null) return null;
  if (!isComparable(current) || !isComparable(previous)) return null;
  const isCount = current.denominator === null;
  const least = current.value - (isCount ? estimateOfAll(previous, previous.value) : previous.value);
  const most = (isCount ? estimateOfAll(current, current.value) : current.value) - previous.value;
  return least < 0 && most > 0 ? null : current.value - previous.value;
}

/** What a count would be if the places that sent nothing were like those that did. */
function estimateOfAll({ coverage }: Figure, value: number): number {
  return coverage === null || coverage <= 0 ? value : value / Math.min(1, coverage);
}
