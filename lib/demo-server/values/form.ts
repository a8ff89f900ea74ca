import { MEASURES, type MeasureId } from '@/lib/indicators/measures';
import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import type { Area } from './area';

/** The values of one area and month, by the place of the measure in `MEASURES`; `NaN`: not known to the server. */
export type Form = Float64Array;

export const FORM_SIZE = MEASURES.length;

/** Place of each measure in a form. */
export const AT: Readonly<Record<MeasureId, number>> = placeMeasures();

/** What the values of one area and month are drawn with. */
export interface Draft {
  readonly area: Area;
  readonly month: MonthIndex;
  /** Of this area, month and version of the report. */
  readonly seed: number;
  /** ASC active in the month. */
  readonly active: number;
}

const START = monthIndex(2021, 1);
const YEARS_OF_PROGRESS = 5.75;

/** Where a month stands between early 2021 (`from`) and late 2026 (`to`). */
export function progress(range: { readonly from: number; readonly to: number }, month: MonthIndex): number {
  const share = Math.min(1, Math.max(0, (month - START) / 12 / YEARS_OF_PROGRESS));
  return range.from + (range.to - range.from) * share;
}

/** A whole part of `count` near `count × rate`; the draw `chance` (0..1) decides the rounding, so that it is right on average. */
export function takeShare(count: number, rate: number, chance: number): number {
  return Math.min(count, Math.floor(count * Math.min(1, Math.max(0, rate)) + chance));
}

/** Height of the malaria season, 0 (March) to 1 (September–October). */
export function malariaSeason(month: MonthIndex): number {
  const peak = (month % 12) - 8.5;
  return 0.5 + 0.5 * Math.cos((peak / 12) * 2 * Math.PI);
}

function placeMeasures(): Record<MeasureId, number> {
  // Every key is set from MEASURES, which the key type is made of; Object.fromEntries cannot say so.
  return Object.fromEntries(MEASURES.map((measure, place) => [measure, place])) as Record<MeasureId, number>;
}
