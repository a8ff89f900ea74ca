import {
  monthsOf,
  PERIOD_KINDS,
  periodsBetween,
  yearOf,
  type MonthIndex,
  type Period,
} from '@/lib/periods/period';
import type { FactCube } from './fact-cube';
import type { MeasureId } from './measures';
import { countUnits } from './roll-up/count-unit';
import { expectPlaces } from './roll-up/expectation';
import { readRows } from './roll-up/indicator-rows';
import { Tally } from './roll-up/tally';
import type { UnitTree } from './roll-up/unit-tree';
import type { Expectation, IndicatorDefinition, StoredFigure } from './types';

/** Goes up by one with every change of the rules below: roll-ups stored under other rules are then computed again. */
export const ROLL_UP_RULES = 2;

export interface RollUpInput {
  /** Facts of one calendar year, January to December; units in the order of `tree.places`. */
  readonly cube: FactCube;
  /** From `buildTree(orgUnits, unitUids)`. */
  readonly tree: UnitTree;
  /** First and last month pulled, both included: months outside count neither as a value nor as expected. */
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  /** 1 where a unit is open and reports, at `(month - cube.firstMonth) * cube.units + unit`. From `expectUnits`. */
  readonly expected: Uint8Array;
  /** Only those whose measures the cube holds: see `trackedIndicators`. */
  readonly indicators: readonly IndicatorDefinition[];
  readonly absentIsZero: ReadonlySet<MeasureId>;
}

/** Figures of every place and every period of a year, as flat arrays: cell = period × places + place. */
export interface RollUp {
  readonly tree: UnitTree;
  /** Those that touch the pulled months: months, then quarters, semesters, the year. */
  readonly periods: readonly Period[];
  readonly indicators: readonly IndicatorDefinition[];
  /** One for each indicator, same order. */
  readonly tallies: readonly Tally[];
  readonly expectedUnitMonths: Int32Array;
  readonly expectedUnits: Int32Array;
}

export interface RollUpRow {
  readonly orgUnit: string;
  readonly period: string;
  readonly expected: Expectation;
  /** In the order of the indicators; `null` where no unit had the value. */
  readonly figures: readonly (StoredFigure | null)[];
}

/**
 * Rolls one year of facts up to every place and period: time first, then space, ratios paired.
 *
 * - Two `sum` terms: a unit-month counts when both have a value. Otherwise each term is brought over the period for each unit
 *   (its last month with a value, or the mean of its months), and a unit counts when it has both.
 * - A measure in `absentIsZero` counts as zero in the months where the other term has a value, also before its last month or
 *   its mean is taken; both absent is missing.
 * - Facts of a unit-month that is not expected count in the value, not in the coverage, so coverage stays within 0..1.
 *
 * @throws when the cube is not one calendar year or lacks a measure of an indicator.
 */
export function rollUp(input: RollUpInput): RollUp {
  const { cube, tree } = input;
  if (cube.firstMonth % 12 !== 0 || cube.months !== 12) {
    throw new Error(
      `A roll-up takes one calendar year; this cube starts at month ${cube.firstMonth} and holds ${cube.months}.`,
    );
  }
  const from = Math.max(input.from, cube.firstMonth);
  const to = Math.min(input.to, cube.firstMonth + 11);
  const periods = from > to ? [] : PERIOD_KINDS.flatMap((kind) => periodsBetween(kind, from, to));
  const masks = periods.map((period) => maskMonths(period, from, to));
  const places = tree.places.length;
  const expectation = expectPlaces(input.expected, tree, masks);
  const tallies = input.indicators.map((definition) => {
    const tally = new Tally(periods.length * places);
    countUnits(readRows(definition, cube, input.absentIsZero), tally, masks, expectation.unitMasks, places);
    carryUp(tree, periods.length, (target, source) => tally.addInto(target, source));
    return tally;
  });
  carryUp(tree, periods.length, expectation.addInto);
  return { tree, periods, indicators: input.indicators, tallies, ...expectation.totals };
}

/** Reads a roll-up row by row: one for each place of the programme and period. */
export function* rowsOf(rolled: RollUp): Generator<RollUpRow> {
  const { tree, periods, indicators, tallies } = rolled;
  const withDenominator = indicators.map((definition) => definition.denominator !== undefined);
  for (const [p, period] of periods.entries()) {
    for (const [place, orgUnit] of tree.places.entries()) {
      if (tree.inProgramme[place] !== 1) continue;
      const cell = p * tree.places.length + place;
      yield {
        orgUnit,
        period: period.id,
        expected: {
          unitMonths: rolled.expectedUnitMonths[cell] ?? 0,
          units: rolled.expectedUnits[cell] ?? 0,
        },
        figures: tallies.map((tally, i) => tally.figureAt(cell, withDenominator[i] ?? false)),
      };
    }
  }
}

/** The indicators that can be computed from some measures; the others are "non suivi". */
export function trackedIndicators(
  indicators: readonly IndicatorDefinition[],
  measures: Iterable<MeasureId>,
): IndicatorDefinition[] {
  const held = new Set(measures);
  return indicators.filter(
    ({ numerator, denominator }) =>
      held.has(numerator.measure) && (!denominator || held.has(denominator.measure)),
  );
}

/** One bit for each pulled month of a period, bit 0 for January. */
function maskMonths(period: Period, from: MonthIndex, to: MonthIndex): number {
  const january = yearOf(period.start) * 12;
  return monthsOf(period)
    .filter((month) => month >= from && month <= to)
    .reduce((mask, month) => mask | (1 << (month - january)), 0);
}

/** Children come before their parents, so one pass brings every sum to the top. */
function carryUp(tree: UnitTree, periods: number, add: (target: number, source: number) => void): void {
  const places = tree.places.length;
  for (let period = 0; period < periods; period += 1) {
    for (let place = 0; place < places; place += 1) {
      const parent = tree.parent[place] ?? -1;
      if (parent >= 0) add(period * places + parent, period * places + place);
    }
  }
}
