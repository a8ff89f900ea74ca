import { estimateTextWidth } from '@/lib/geography/text-width';

/**
 * Middle of a text as near to `at` as a drawing of `width` leaves room for, px: what is too long for the
 * drawing stands in its middle. Drawings of HTML cut what reaches beyond them.
 */
export function keepInside(at: number, width: number, text: string, fontSize: number, bold = false): number {
  const half = Math.min(width, estimateTextWidth(text, fontSize, bold)) / 2;
  return Math.min(Math.max(at, half), width - half);
}
