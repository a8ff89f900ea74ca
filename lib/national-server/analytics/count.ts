import type { RefusalReason } from '../types';

/** Plain decimals with an optional exponent, as Java writes them: no hexadecimal, no blanks, no grouping. */
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^[+-]?(?:nan|infinity|inf|∞)$/i;

/** A count out of a cell, `NaN` where it is refused; `refusalOf` says why. Runs millions of times. */
export function readCount(cell: unknown): number {
  if (typeof cell === 'string') {
    const small = readDigits(cell);
    if (small >= 0) return small;
    return PLAIN.test(cell) ? acceptCount(Number(cell)) : NaN;
  }
  return typeof cell === 'number' ? acceptCount(cell) : NaN;
}

/** Why a cell is refused as a count. */
export function refusalOf(cell: unknown): RefusalReason {
  const text = String(cell);
  if (INFINITE.test(text)) return 'not-finite';
  if (typeof cell !== 'number' && (typeof cell !== 'string' || !PLAIN.test(cell))) return 'not-a-number';
  return Number.isFinite(Number(text)) ? 'negative' : 'not-finite';
}

/** Negative zero counts as zero. */
function acceptCount(value: number): number {
  if (value === 0) return 0;
  return value > 0 && value < Infinity ? value : NaN;
}

/** Short runs of digits and nothing else, much faster than the pattern; −1 for all other texts. */
function readDigits(text: string): number {
  const length = text.length;
  if (length === 0 || length > 15) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
