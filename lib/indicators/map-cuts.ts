import type { Level } from '@/lib/org-units/org-unit';
import type { IndicatorDefinition } from './types';

/** Three or four cuts, ascending: of three, the darkest of the five bands is unused. */
export type Cuts = readonly [number, number, number, number?];

export interface MapCuts {
  readonly cuts: Cuts;
  /** Which cut is the expected value: the legend marks it. `null` when none is known, and for a norm with two bounds. */
  readonly expectedAt: 2 | null;
  /**
   * Whether the step from the third band to the fourth means something (an expected value or a norm): where it does not, a
   * palette that jumps there would tell of a limit that nobody set.
   */
  readonly hasJump: boolean;
}

export type CutsRule = Pick<IndicatorDefinition, 'id' | 'cuts' | 'direction' | 'band' | 'unit'> & {
  /** Whether values of large and small places compare: false for a plain count. */
  readonly hasDenominator: boolean;
};

/** The middle band of a norm includes both bounds, so its upper cut lies a hair above. */
const INCLUDED = 1 + 1e-9;

/** Per cent. */
const NO_ROOM_FROM = 90;

/**
 * The cuts of the map's five bands. The expected value is the third cut: three light bands below it, two dark at or above,
 * whichever way is better. Its neighbours are the indicator's own first, second and last cut, so that from month to month the
 * expected cut alone moves; where one of them lies on the wrong side, a round number stands in. A percentage gets no cut over
 * 100, and no fourth cut where more than 90 is expected.
 *
 * Counts add up over places, so the country's expected value says nothing of a region's: they keep their own cuts, a tenth of
 * them for districts and a hundredth for areas.
 *
 * @param expectedForCountry in the indicator's unit; `null` when the plan says nothing.
 */
export function mapCuts(rule: CutsRule, expectedForCountry: number | null, level: Level = 'region'): MapCuts {
  if (rule.direction === 'band' && rule.band) {
    return { cuts: cutAroundNorm(rule.band), expectedAt: null, hasJump: true };
  }
  if (!rule.hasDenominator) return { cuts: scaleCuts(rule.cuts, level), expectedAt: null, hasJump: false };
  if (expectedForCountry === null || !(expectedForCountry > 0)) {
    return { cuts: rule.cuts, expectedAt: null, hasJump: false };
  }
  return { cuts: cutAtExpected(rule, expectedForCountry), expectedAt: 2, hasJump: true };
}

/** The band of a raw value, 1 to 5; a value on a cut belongs to the upper band. */
export function bandOf(value: number, cuts: Cuts): 1 | 2 | 3 | 4 | 5 {
  if (value < cuts[0]) return 1;
  if (value < cuts[1]) return 2;
  if (value < cuts[2]) return 3;
  return value < (cuts[3] ?? Infinity) ? 4 : 5;
}

function cutAtExpected(rule: CutsRule, expected: number): Cuts {
  const room = leastRoom(rule, expected);
  const [first, second] = rule.cuts;
  const low = first <= expected - 2 * room ? first : roundNear(expected / 2, expected / 2);
  const between = second <= expected - room ? second : roundNear((low + expected) / 2, (expected - low) / 2);
  const high = cutAbove(rule, expected, Math.min(expected - between, expected / 2));
  return high === undefined ? [low, between, expected] : [low, between, expected, high];
}

/** The fourth cut; `undefined` where a percentage leaves no room for one. */
function cutAbove(rule: CutsRule, expected: number, step: number): number | undefined {
  if (rule.unit === 'percent' && expected > NO_ROOM_FROM) return undefined;
  const own = rule.cuts[3];
  if (own >= expected + leastRoom(rule, expected)) return own;
  const round = roundNear(expected + step, step);
  return rule.unit === 'percent' && round >= 100 ? undefined : round;
}

/** How wide a band must be: a whole per cent at least, since legends write the expected cut in whole per cent. */
function leastRoom({ unit }: CutsRule, expected: number): number {
  return unit === 'percent' && expected > 4 ? 1 : expected * 0.02;
}

function cutAroundNorm([low, high]: readonly [number, number]): Cuts {
  const width = high - low;
  return [low - width, low, high * INCLUDED, high + width];
}

function scaleCuts(cuts: CutsRule['cuts'], level: Level): Cuts {
  const by = level === 'district' ? 10 : level === 'area' ? 100 : 1;
  return [cuts[0] / by, cuts[1] / by, cuts[2] / by, cuts[3] / by];
}

/** The round number (1, 2, 2.5 or 5 times a power of ten apart) nearest to an ideal one, steps no wider than `room`. */
function roundNear(ideal: number, room: number): number {
  const power = 10 ** Math.floor(Math.log10(room));
  const grain = [5, 2.5, 2, 1].find((step) => step * power <= room) ?? 1;
  const round = Math.round(ideal / (grain * power)) * (grain * power);
  return Number(round.toPrecision(12));
}
