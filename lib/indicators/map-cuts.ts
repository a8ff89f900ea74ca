import type { Level } from '@/lib/org-units/org-unit';
import type { IndicatorDefinition } from './types';

export type Cuts = readonly [number, number, number, number];

export interface MapCuts {
  readonly cuts: Cuts;
  /** Which cut is the expected value: the legend marks it. `null` when none is known, and for a norm with two bounds. */
  readonly expectedAt: 2 | null;
}

export type CutsRule = Pick<IndicatorDefinition, 'id' | 'cuts' | 'direction' | 'band' | 'unit'> & {
  /** Whether values of large and small places compare: false for a plain count. */
  readonly hasDenominator: boolean;
};

/** The middle band of a norm includes both bounds, so its upper cut lies a hair above. */
const INCLUDED = 1 + 1e-9;

/**
 * The four cuts of the map's five bands. The expected value is the third cut: three light bands below it, two dark at or above,
 * whichever way is better. Its neighbours are round and stay close to the indicator's own cuts. They depend on nothing else,
 * so all months with one expected value share them.
 *
 * Counts add up over places, so the country's expected value says nothing of a region's: they keep their own cuts, a tenth of
 * them for districts and a hundredth for areas.
 *
 * @param expectedForCountry in the indicator's unit; `null` when the plan says nothing.
 */
export function mapCuts(rule: CutsRule, expectedForCountry: number | null, level: Level = 'region'): MapCuts {
  if (rule.direction === 'band' && rule.band) return { cuts: cutAroundNorm(rule.band), expectedAt: null };
  if (!rule.hasDenominator) return { cuts: scaleCuts(rule.cuts, level), expectedAt: null };
  if (expectedForCountry === null || !(expectedForCountry > 0)) return { cuts: rule.cuts, expectedAt: null };
  return { cuts: cutAtExpected(rule, expectedForCountry), expectedAt: 2 };
}

/** The band of a raw value, 1 to 5; a value on a cut belongs to the upper band. */
export function bandOf(value: number, cuts: Cuts): 1 | 2 | 3 | 4 | 5 {
  if (value < cuts[0]) return 1;
  if (value < cuts[1]) return 2;
  if (value < cuts[2]) return 3;
  return value < cuts[3] ? 4 : 5;
}

function cutAtExpected({ cuts, unit }: CutsRule, expected: number): Cuts {
  const low = cuts[0] <= expected * 0.8 ? cuts[0] : roundNear(expected / 2, expected / 2);
  const between = roundNear((low + expected) / 2, (expected - low) / 2);
  const step = expected - between;
  if (cuts[3] > expected + step / 4) return [low, between, expected, cuts[3]];
  const above = roundNear(expected + step, step);
  const highest = unit === 'percent' && expected < 100 ? Math.min(100, above) : above;
  return [low, between, expected, highest];
}

function cutAroundNorm([low, high]: readonly [number, number]): Cuts {
  const width = high - low;
  return [low - width, low, high * INCLUDED, high + width];
}

function scaleCuts(cuts: Cuts, level: Level): Cuts {
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
