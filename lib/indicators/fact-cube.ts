import type { MonthIndex } from '@/lib/periods/period';
import type { MeasureId } from './measures';

/**
 * Facts of some consecutive months, dense: one number per (measure, month, lowest-level unit), `NaN` where there is none.
 * A cube of one year of 45 measures and 1,300 units takes about 6 MB.
 */
export class FactCube {
  readonly measures: readonly MeasureId[];
  readonly firstMonth: MonthIndex;
  readonly months: number;
  readonly units: number;
  readonly #values: Float64Array;
  readonly #position: ReadonlyMap<MeasureId, number>;

  constructor(measures: readonly MeasureId[], firstMonth: MonthIndex, months: number, units: number) {
    this.measures = measures;
    this.firstMonth = firstMonth;
    this.months = months;
    this.units = units;
    this.#values = new Float64Array(measures.length * months * units).fill(NaN);
    this.#position = new Map(measures.map((measure, position) => [measure, position]));
  }

  /** The values of a measure in a month, one per unit, as a live view; `undefined` if the measure or month is not held. */
  row(measure: MeasureId, month: MonthIndex): Float64Array | undefined {
    const position = this.#position.get(measure);
    const offset = month - this.firstMonth;
    if (position === undefined || offset < 0 || offset >= this.months) return undefined;
    const start = (position * this.months + offset) * this.units;
    return this.#values.subarray(start, start + this.units);
  }
}
