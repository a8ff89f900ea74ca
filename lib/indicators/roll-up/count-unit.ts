import type { Aggregation } from '../types';
import { countBits, type Tally } from './tally';

/** What is needed to add one indicator's units to a tally. */
export interface IndicatorRows {
  readonly numerator: readonly Float64Array[];
  /** `null` for an indicator without denominator. */
  readonly denominator: readonly Float64Array[] | null;
  readonly numeratorOver: Aggregation;
  readonly denominatorOver: Aggregation;
  /** An absent value counts as zero where the other term has one. */
  readonly numeratorZero: boolean;
  readonly denominatorZero: boolean;
}

/**
 * Counts one indicator for every lowest-level unit, time first: fills the units' own cells of the tally.
 *
 * Two `sum` terms are paired month by month; otherwise each term is aggregated over the period for the unit, and the unit
 * counts when it has both. An absent level that may mean zero is zero in the months where the other term has a value: the last
 * month of such a term is then the last month of either.
 *
 * @param periodMasks the pulled months of each period, one bit a month.
 * @param expectedMasks the months each unit is expected to report, one bit a month.
 * @param places cells per period in the tally.
 */
export function countUnits(
  rows: IndicatorRows,
  tally: Tally,
  periodMasks: readonly number[],
  expectedMasks: Uint16Array,
  places: number,
): void {
  const numerators = new Float64Array(12);
  const denominators = new Float64Array(12);
  const single = rows.denominator === null;
  const byMonth = rows.numeratorOver === 'sum' && (single || rows.denominatorOver === 'sum');
  for (let unit = 0; unit < expectedMasks.length; unit += 1) {
    const hasNumerator = readUnit(rows.numerator, unit, numerators);
    const hasDenominator = rows.denominator ? readUnit(rows.denominator, unit, denominators) : hasNumerator;
    if ((hasNumerator | hasDenominator) === 0) continue;
    const either =
      (hasNumerator & hasDenominator) |
      (rows.numeratorZero ? hasDenominator : 0) |
      (rows.denominatorZero ? hasNumerator : 0);
    const paired = single ? hasNumerator : either;
    const filledNumerator = rows.numeratorZero && rows.numeratorOver !== 'sum' ? hasDenominator : 0;
    const filledDenominator = rows.denominatorZero && rows.denominatorOver !== 'sum' ? hasNumerator : 0;
    const counted = paired & (expectedMasks[unit] ?? 0);
    for (let period = 0; period < periodMasks.length; period += 1) {
      const months = periodMasks[period] ?? 0;
      const cell = period * places + unit;
      tally.unitMonths[cell] = countBits(counted & months);
      let ofNumerator = (byMonth ? paired : hasNumerator | filledNumerator) & months;
      let ofDenominator = (byMonth ? paired : hasDenominator | filledDenominator) & months;
      if (ofNumerator === 0 && !(rows.numeratorZero && ofDenominator !== 0)) continue;
      if (ofDenominator === 0 && !(rows.denominatorZero && ofNumerator !== 0)) continue;
      if (rows.numeratorOver === 'last') ofNumerator = keepLast(ofNumerator);
      if (rows.denominatorOver === 'last') ofDenominator = keepLast(ofDenominator);
      tally.numerator[cell] = sumMonths(numerators, ofNumerator, rows.numeratorOver);
      if (!single) tally.denominator[cell] = sumMonths(denominators, ofDenominator, rows.denominatorOver);
      tally.monthMask[cell] = single ? ofNumerator : ofNumerator | ofDenominator;
      tally.units[cell] = 1;
    }
  }
}

/** Copies a unit's months (zero where absent) and returns which are present. */
function readUnit(rows: readonly Float64Array[], unit: number, into: Float64Array): number {
  let mask = 0;
  for (let month = 0; month < rows.length; month += 1) {
    const value = rows[month]?.[unit] ?? NaN;
    if (value === value) mask |= 1 << month;
    into[month] = value === value ? value : 0;
  }
  return mask;
}

function keepLast(mask: number): number {
  return mask === 0 ? 0 : 1 << (31 - Math.clz32(mask));
}

function sumMonths(values: Float64Array, mask: number, over: Aggregation): number {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += values[31 - Math.clz32(rest & -rest)] ?? 0;
  return over === 'mean' && mask !== 0 ? sum / countBits(mask) : sum;
}
