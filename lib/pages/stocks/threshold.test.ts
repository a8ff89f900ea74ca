import { describe, expect, it } from 'vitest';
import { bandOf } from '@/lib/indicators/map-cuts';
import { indicatorById } from '@/lib/indicators/catalogue';
import { boardIndicators } from '@/lib/board/board-indicators';
import { runBeyond } from './view-calendar';
import { stateOfStock } from '@/lib/indicators/stock-state';
import { isBeyond, sayWhole, stockBands, type Due } from './threshold';

const rates = boardIndicators(
  ['stockout_any', 'stockout_act', 'stockout_rdt'].flatMap((id) => indicatorById(id) ?? []),
  'fr',
);
const dueOnly =
  (due: Readonly<Record<string, number>>) =>
  (id: string): Due => ({ expected: due[id] ?? null, validated: due[id] === undefined ? null : false });

describe('the colours of stockouts', () => {
  it('jump at what is due of the rate itself: the target of one product moves its own cut alone', () => {
    const before = stockBands(rates, dueOnly({ stockout_any: 57.3 }));
    const after = stockBands(rates, dueOnly({ stockout_any: 57.3, stockout_act: 20 }));
    expect(before.map(({ palette }) => palette)).toEqual(['down', 'brick', 'brick']);
    expect(after.map(({ palette }) => palette)).toEqual(['down', 'down', 'brick']);
    expect(after.map(({ due }) => due)).toEqual([57.3, 20, null]);
    const cuts = after[1]?.bands.cuts ?? [0, 0, 0];
    expect([19.9, 20].map((value) => bandOf(value, cuts))).toEqual([3, 4]);
    expect(after[2]?.bands.hasJump).toBe(false);
  });

  it('write whole per cent, and a decimal where the whole number stands in another band', () => {
    const cuts = [15, 30, 57.3, 70] as const;
    expect([14.8, 15.3, 14.96, 24.4].map((value) => sayWhole(value, cuts, 'fr'))).toEqual([
      '14,8',
      '15',
      '14,9',
      '24',
    ]);
    expect([57.2, 57.4, 60].map((value) => sayWhole(value, cuts, 'en'))).toEqual(['57', '57.4', '60']);
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
  const runOf = (values: readonly (number | null)[], due: number | null) =>
    runBeyond(0, values.length - 1, (month) => values[month] ?? null, due);

  it('are held to one cut in all months, so that they agree with the colours', () => {
    expect(runOf([50, 44, 50, 46], 45)).toEqual({ months: 2, since: 2, atLeast: false });
    expect(runOf([50, 50, 45], 45)).toBeNull();
  });

  it('may have begun before a month without value or before the first, and are not told of what is held to nothing', () => {
    expect(runOf([50, null, 50], 45)).toEqual({ months: 1, since: 2, atLeast: true });
    expect(runOf([50, 50], 45)).toEqual({ months: 2, since: 0, atLeast: true });
    expect(runOf([50, 50], null)).toBeNull();
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
