import { MEASURES, type MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';
import type { DemoCountry } from '../country';
import { AT, FORM_SIZE } from './form';
import type { ValueSource } from './month-values';

/** The measures of one area and month that are known; the others are absent. */
export type Known = Partial<Record<MeasureId, number>>;

/** What is known of an area and month, by measure. */
export function readForm(values: Float64Array, index: number): Known {
  const known: Known = {};
  for (const measure of MEASURES) {
    const value = values[index * FORM_SIZE + AT[measure]];
    if (value !== undefined && !Number.isNaN(value)) known[measure] = value;
  }
  return known;
}

/** Sums over a region's areas of a numerator and a denominator, of areas that have both (no denominator: the numerator). */
export function sumPaired(
  source: ValueSource,
  country: DemoCountry,
  region: string,
  month: MonthIndex,
  asOf: number,
  numerator: MeasureId,
  denominator: MeasureId = numerator,
): { numerator: number; denominator: number } {
  const uid = country.units.find((unit) => unit.name === region)?.uid ?? '';
  const values = source.month(month, asOf);
  const sums = { numerator: 0, denominator: 0 };
  for (const [index, unitIndex] of source.unitIndexes.entries()) {
    if (!country.units[unitIndex]?.path.includes(uid)) continue;
    const top = values[index * FORM_SIZE + AT[numerator]] ?? NaN;
    const bottom = values[index * FORM_SIZE + AT[denominator]] ?? NaN;
    if (Number.isNaN(top) || Number.isNaN(bottom)) continue;
    sums.numerator += top;
    sums.denominator += bottom;
  }
  return sums;
}
