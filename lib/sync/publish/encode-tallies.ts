import type { RollUp } from '@/lib/indicators/roll-up';
import { countBits } from '@/lib/indicators/roll-up/tally';

/**
 * The figures of one cell of a roll-up as `encodeFigures` of the store writes them, straight from the arrays: a pull of some
 * years has millions, and an object for each would cost more than the arithmetic.
 */
export function encodeTallies({ tallies, indicators }: RollUp, cell: number): string {
  // Joined at the end: a text grown by `+=` is kept as a tree of its pieces, ten times as large.
  const figures = tallies.map((tally, i) => {
    const units = tally.units[cell] ?? 0;
    if (units === 0) return 'null';
    const denominator = indicators[i]?.denominator ? (tally.denominator[cell] ?? 0) : null;
    const months = countBits(tally.monthMask[cell] ?? 0);
    return `[${tally.numerator[cell] ?? 0},${denominator},${tally.unitMonths[cell] ?? 0},${units},${months}]`;
  });
  return `[${figures.join(',')}]`;
}
