import { describe, expect, it } from 'vitest';
import { indicatorById } from '@/lib/indicators/catalogue';
import { boardIndicators } from '@/lib/board/board-indicators';
import { runBeyond } from './view-calendar';
import { stateOfStock } from './stock-state';
import { bandAt, isBeyond, sayWhole, stockBands } from './threshold';

const definition = indicatorById('stockout_any');
const [rule] = boardIndicators(definition ? [definition] : [], 'fr');
if (!rule) throw new Error('no rule');

describe('the colours of stockouts', () => {
  it('are dark beyond what is due and light under it, month by month', () => {
    const bands = stockBands(rule, 57.3);
    expect(bands.palette).toBe('down');
    expect([10, 20, 57.2, 57.3, 70].map((value) => bandAt(bands, value, 57.3))).toEqual([1, 2, 3, 4, 5]);
    expect([bandAt(bands, 60, 62), bandAt(bands, 60, 58)]).toEqual([3, 4]);
  });

  it('are never dark in a month of which nothing was due', () => {
    expect(bandAt(stockBands(rule, 57.3), 90, null)).toBe(3);
  });

  it('make even steps where no plan says anything', () => {
    const bands = stockBands(rule, null);
    expect([bands.palette, bands.bands.hasJump]).toEqual(['plain', false]);
    expect([10, 90].map((value) => bandAt(bands, value, null))).toEqual([1, 5]);
  });

  it('write whole per cent, and a decimal where rounding would carry a rate over what is due', () => {
    expect(sayWhole(24.4, 57.3, 'fr')).toBe('24');
    expect(sayWhole(56.8, 57, 'fr')).toBe('56,8');
    expect(sayWhole(57.4, 57.3, 'en')).toBe('57.4');
    expect(sayWhole(0, null, 'fr')).toBe('0');
  });

  it('hold a rate at the ceiling itself for met', () => {
    expect([isBeyond(40, 40), isBeyond(40.1, 40), isBeyond(null, 40), isBeyond(50, null)]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('months in a row beyond what is due', () => {
  const runOf = (values: readonly (number | null)[], due: readonly (number | null)[]) =>
    runBeyond(
      0,
      values.length - 1,
      (month) => values[month] ?? null,
      (month) => due[month] ?? null,
    );

  it('are held to what was due in each month', () => {
    expect(runOf([50, 50, 50], [60, 45, 45])).toEqual({ months: 2, since: 1, atLeast: false });
    expect(runOf([50, 50, 40], [45, 45, 45])).toBeNull();
  });

  it('may have begun before a month without value, without due, or before the first', () => {
    expect(runOf([50, null, 50], [45, 45, 45])).toEqual({ months: 1, since: 2, atLeast: true });
    expect(runOf([50, 50], [null, 45])).toEqual({ months: 1, since: 1, atLeast: true });
    expect(runOf([50, 50], [45, 45])).toEqual({ months: 2, since: 0, atLeast: true });
  });
});

describe('stateOfStock', () => {
  it('claims nothing of a month that nobody reported', () => {
    expect([stateOfStock(3, undefined, true), stateOfStock(3, 0, true)]).toEqual(['unknown', 'unknown']);
  });
  it('takes an absent count for zero only where the server does not store zeros', () => {
    expect([stateOfStock(undefined, 4, true), stateOfStock(undefined, 4, false)]).toEqual([
      'clear',
      'unknown',
    ]);
  });
  it('holds from one ASC on', () => {
    expect([stateOfStock(0, 4, false), stateOfStock(1, 4, false)]).toEqual(['clear', 'holds']);
  });
});
