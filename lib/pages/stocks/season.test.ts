import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeason as findIn, SEASON_OVER, type Terms } from './season';

/** Rates in per cent of a hundred, as their terms. */
const findSeason = (years: readonly (readonly (number | null)[])[]) => {
  const season = findIn(years.map((year) => year.map(toTerms)));
  if (!season) return null;
  const { from, to, top } = season;
  return { from, to, top };
};
const toTerms = (rate: number | null): Terms | null =>
  rate === null ? null : { numerator: rate, denominator: 100 };

const FLAT = Array.from({ length: 12 }, () => 20);
const withHigh = (months: readonly number[], value = 40) =>
  FLAT.map((level, month) => (months.includes(month + 1) ? value : level));

describe('findSeason', () => {
  it('is the months in a row around the highest, by the mean of earlier years', () => {
    const years = [withHigh([8, 9, 10, 11]), withHigh([8, 9, 10, 11], 44)];
    years[0]?.splice(9, 1, 50);
    expect(findSeason(years)).toEqual({ from: 8, to: 11, top: 10 });
  });

  it('sums numerators and denominators of a month, so that a year of few counts does not weigh like one of many', () => {
    const of = (august: Terms) =>
      Array.from({ length: 12 }, (_, month) => (month === 7 ? august : { numerator: 20, denominator: 100 }));
    const few = of({ numerator: 4, denominator: 4 });
    const many = of({ numerator: 200, denominator: 1000 });
    expect(findIn([few, many])).toBeNull();
    expect(findIn([of({ numerator: 40, denominator: 100 })])?.times).toBeCloseTo(0.4 / (260 / 1200));
  });

  it('may pass the new year', () => {
    expect(findSeason([withHigh([11, 12, 1])])).toEqual({ from: 11, to: 1, top: 1 });
  });

  it('leaves out a second, lower peak', () => {
    expect(findSeason([withHigh([3], 30).map((v, m) => (m === 8 ? 45 : v))])).toEqual({
      from: 9,
      to: 9,
      top: 9,
    });
  });

  it('is not said of a flat year, of zeros, or of a year with holes', () => {
    expect(findSeason([FLAT])).toBeNull();
    expect(findSeason([FLAT.map(() => 0)])).toBeNull();
    expect(findSeason([withHigh([8]).map((v, m) => (m === 2 ? null : v))])).toBeNull();
    expect(findSeason([])).toBeNull();
  });

  it('takes a month from the other year where one lacks it', () => {
    const holed = withHigh([8, 9]).map((v, m) => (m === 2 ? null : v));
    expect(findSeason([holed, withHigh([8, 9])])).toEqual({ from: 8, to: 9, top: 8 });
  });

  it('holds the highest month, which passes the mean of the year by a tenth, and ends where the next does not', () => {
    const rates = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(rates, (year) => {
        const season = findSeason([year]);
        const cut = (year.reduce((sum, value) => sum + value, 0) / 12) * (1 + SEASON_OVER);
        if (!season) {
          expect(cut === 0 || Math.max(...year) < cut).toBe(true);
          return;
        }
        expect(year[season.top - 1]).toBe(Math.max(...year));
        const length = ((season.to - season.from + 12) % 12) + 1;
        for (let step = 0; step < length; step += 1) {
          expect(year[(season.from - 1 + step) % 12]).toBeGreaterThanOrEqual(cut);
        }
        if (length < 11) expect(year[season.to % 12]).toBeLessThan(cut);
      }),
    );
  });
});
