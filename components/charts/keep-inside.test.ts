import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from '@/lib/geography/text-width';
import { keepInside } from './keep-inside';

const LABEL = 'attendu national 33,3 %, à valider';
const HALF = estimateTextWidth(LABEL, 12, true) / 2;

describe('keepInside', () => {
  it('leaves a text that has room over its mark', () => {
    expect(keepInside(178, 306, 'attendu 70 %', 12, true)).toBe(178);
  });

  it('moves one that would be cut, as far as needed and no more', () => {
    expect(keepInside(240, 248, LABEL, 12, true)).toBe(248 - HALF);
    expect(keepInside(10, 306, LABEL, 12, true)).toBe(HALF);
  });

  it('puts one longer than the drawing in its middle', () => {
    expect(keepInside(178, 100, LABEL, 12, true)).toBe(50);
  });
});
