import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRuns, placeValue, slotWidth, STRIP } from './strip-layout';

describe('placeValue', () => {
  it('never lets the dashes strike a number, nor a number leave the bar it stands in', () => {
    const top = fc.integer({ min: STRIP.base - STRIP.room, max: STRIP.base });
    fc.assert(
      fc.property(top, top, fc.boolean(), (bar, dash, hatched) => {
        const { y, inside } = placeValue(bar, dash, hatched);
        expect(dash < y - 10 || dash > y + 2).toBe(true);
        if (inside) expect(y).toBeLessThan(STRIP.base);
        if (inside) expect(y - 10).toBeGreaterThan(bar);
      }),
    );
  });
});

describe('joinRuns', () => {
  it('says a word once over neighbours', () => {
    expect(joinRuns([null, 'a', 'a', null, 'a', 'b'])).toEqual([
      { start: 1, length: 2, word: 'a' },
      { start: 4, length: 1, word: 'a' },
      { start: 5, length: 1, word: 'b' },
    ]);
  });
});

describe('slotWidth', () => {
  it('leaves two months as narrow as twenty-four', () => {
    expect(slotWidth(2)).toBe(slotWidth(24));
  });
});
