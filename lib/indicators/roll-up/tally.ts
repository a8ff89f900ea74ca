import type { StoredFigure } from '../types';

/** Sums of one indicator: each array holds `places` entries for each period, period by period. */
export class Tally {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** Expected unit-months that have the value. */
  readonly unitMonths: Int32Array;
  /** Units that contribute; 0 means that there is no value. */
  readonly units: Int32Array;
  /** Bit m is set when month m of the year contributes. */
  readonly monthMask: Uint16Array;

  constructor(cells: number) {
    this.numerator = new Float64Array(cells);
    this.denominator = new Float64Array(cells);
    this.unitMonths = new Int32Array(cells);
    this.units = new Int32Array(cells);
    this.monthMask = new Uint16Array(cells);
  }

  /** Adds one cell to another: a child's sums to its parent's. */
  addInto(target: number, source: number): void {
    this.numerator[target] = (this.numerator[target] ?? 0) + (this.numerator[source] ?? 0);
    this.denominator[target] = (this.denominator[target] ?? 0) + (this.denominator[source] ?? 0);
    this.unitMonths[target] = (this.unitMonths[target] ?? 0) + (this.unitMonths[source] ?? 0);
    this.units[target] = (this.units[target] ?? 0) + (this.units[source] ?? 0);
    this.monthMask[target] = (this.monthMask[target] ?? 0) | (this.monthMask[source] ?? 0);
  }

  /** The figure of a cell; `null` when no unit had the value. */
  figureAt(cell: number, hasDenominator: boolean): StoredFigure | null {
    const units = this.units[cell] ?? 0;
    if (units === 0) return null;
    return {
      numerator: this.numerator[cell] ?? 0,
      denominator: hasDenominator ? (this.denominator[cell] ?? 0) : null,
      unitMonths: this.unitMonths[cell] ?? 0,
      units,
      months: countBits(this.monthMask[cell] ?? 0),
    };
  }
}

const BITS = Uint8Array.from({ length: 4096 }, (_, mask) => mask.toString(2).replaceAll('0', '').length);

/** How many months a mask of at most 12 holds. */
export function countBits(mask: number): number {
  return BITS[mask] ?? 0;
}
