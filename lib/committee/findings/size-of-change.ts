import type { PrintedIndicator } from '../brief-types';

/**
 * How large a change is, on the scale that a note's table of moves is ordered by: points for percentages, else per cent of what it was.
 *
 * @param change from what it was to `value`, in the indicator's unit.
 */
export function sizeOfChange(
  { unit }: Pick<PrintedIndicator, 'unit'>,
  value: number,
  change: number,
): number {
  if (unit === 'percent') return Math.abs(change);
  const before = value - change;
  return before === 0 ? 0 : (100 * Math.abs(change)) / Math.abs(before);
}
