import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '@/lib/periods/period';
import { rollUp, rowsOf, trackedIndicators, type RollUpRow } from './roll-up';
import { rollUpNaively } from './testing/naive-roll-up';
import {
  areaArbitrary,
  areasArbitrary,
  areasUnder,
  buildCountry,
  JANUARY,
  makeIndicator,
  TOP,
  zeroArbitrary,
} from './testing/random-country';

const OVER = ['sum', 'last', 'mean'] as const;
const INDICATORS = OVER.flatMap((top) => [null, ...OVER].map((bottom) => makeIndicator(top, bottom)));
const monthsArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 }))
  .map(([a, b]) => [JANUARY + Math.min(a, b), JANUARY + Math.max(a, b)] as const);

function keyRows(rows: Iterable<RollUpRow>): Map<string, RollUpRow> {
  return new Map([...rows].map((row) => [`${row.orgUnit} ${row.period}`, row]));
}

describe('roll-up', () => {
  it('equals a plain reading of the rules on random countries', () => {
    fc.assert(
      fc.property(areasArbitrary, zeroArbitrary, monthsArbitrary, (areas, zero, [from, to]) => {
        const { plain, input } = buildCountry(areas, zero, from, to);
        for (const row of rowsOf(rollUp({ ...input, indicators: INDICATORS }))) {
          const period = parsePeriod(row.period);
          if (!period) throw new Error(row.period);
          const under = areasUnder(row.orgUnit, areas);
          INDICATORS.forEach((indicator, i) => {
            const naive = rollUpNaively(plain, indicator, under, period);
            const fast = row.figures[i];
            const where = `${indicator.id} ${row.orgUnit} ${row.period}`;
            if (naive.numerator === null) return expect(fast, where).toBeNull();
            expect(fast, where).toMatchObject({
              unitMonths: naive.unitMonths,
              units: naive.units,
              months: naive.months,
            });
            expect(fast?.numerator, where).toBeCloseTo(naive.numerator, 9);
            if (naive.denominator === null) expect(fast?.denominator, where).toBeNull();
            else expect(fast?.denominator, where).toBeCloseTo(naive.denominator, 9);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes an absent level for zero only in the months where the other term has a value', () => {
    const blank: (number | null)[] = Array(12).fill(null);
    const area = {
      district: 'd1',
      opened: null,
      closed: null,
      reports: true,
      top: blank.with(0, 6),
      bottom: blank.with(0, 9).with(2, 9),
    };
    const { input } = buildCountry([area], new Set([TOP]), JANUARY, JANUARY + 11);
    const indicators = [makeIndicator('last', 'last'), makeIndicator('mean', 'mean')];
    const rows = keyRows(rowsOf(rollUp({ ...input, indicators })));
    expect(rows.get('a0 2025-Q1')?.figures).toMatchObject([
      { numerator: 0, denominator: 9 },
      { numerator: 3, denominator: 9 },
    ]);
    expect(rows.get('a0 2025-02')?.figures).toEqual([null, null]);
  });

  it('counts what is expected: open, reporting, pulled', () => {
    fc.assert(
      fc.property(areasArbitrary, monthsArbitrary, (areas, [from, to]) => {
        const { plain, input } = buildCountry(areas, new Set(), from, to);
        for (const row of rowsOf(rollUp({ ...input, indicators: [] }))) {
          const start = parsePeriod(row.period);
          const months = Array.from({ length: start?.length ?? 0 }, (_, i) => (start?.start ?? 0) + i);
          const counts = areasUnder(row.orgUnit, areas).map(
            (unit) => months.filter((m) => m >= from && m <= to && plain.isExpected(unit, m)).length,
          );
          expect(row.expected).toEqual({
            unitMonths: counts.reduce((sum, n) => sum + n, 0),
            units: counts.filter((n) => n > 0).length,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps coverage within 0..1', () => {
    fc.assert(
      fc.property(areasArbitrary, zeroArbitrary, (areas, zero) => {
        const { input } = buildCountry(areas, zero, JANUARY, JANUARY + 11);
        for (const row of rowsOf(rollUp({ ...input, indicators: INDICATORS }))) {
          for (const figure of row.figures)
            expect(figure?.unitMonths ?? 0).toBeLessThanOrEqual(row.expected.unitMonths);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("makes a region of its districts, and a quarter's events of its months", () => {
    fc.assert(
      fc.property(areasArbitrary, zeroArbitrary, (areas, zero) => {
        const { input } = buildCountry(areas, zero, JANUARY, JANUARY + 11);
        const rows = keyRows(rowsOf(rollUp({ ...input, indicators: INDICATORS })));
        const at = (place: string, period: string, i: number) =>
          rows.get(`${place} ${period}`)?.figures[i]?.numerator ?? 0;
        INDICATORS.forEach((indicator, i) => {
          expect(at('r1', '2025-S1', i)).toBeCloseTo(at('d1', '2025-S1', i) + at('d2', '2025-S1', i), 9);
          expect(at('country', '2025', i)).toBeCloseTo(at('r1', '2025', i) + at('r2', '2025', i), 9);
          if (!['sum_alone', 'sum_sum'].includes(indicator.id)) return;
          const months = ['2025-04', '2025-05', '2025-06'].map((month) => at('country', month, i));
          expect(at('country', '2025-Q2', i)).toBe(months.reduce((sum, n) => sum + n, 0));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('one more unit without data changes no value and lowers coverage', () => {
    const silent = {
      opened: null,
      closed: null,
      reports: true,
      top: Array(12).fill(null),
      bottom: Array(12).fill(null),
    };
    fc.assert(
      fc.property(areasArbitrary, zeroArbitrary, (areas, zero) => {
        const run = (list: typeof areas) => {
          const { input } = buildCountry(list, zero, JANUARY, JANUARY + 11);
          return keyRows(rowsOf(rollUp({ ...input, indicators: INDICATORS })));
        };
        const before = run(areas);
        const after = run([...areas, { ...silent, district: 'd1' }]);
        for (const period of ['2025-03', '2025-Q1', '2025']) {
          const [one, other] = [before.get(`r1 ${period}`), after.get(`r1 ${period}`)];
          expect(other?.figures).toEqual(one?.figures);
          expect(other?.expected.units).toBe((one?.expected.units ?? 0) + 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("adding a unit moves a ratio toward that unit's own", () => {
    const ratio = [makeIndicator('sum', 'sum'), makeIndicator('last', 'last')];
    fc.assert(
      fc.property(areasArbitrary, areaArbitrary, (areas, added) => {
        const run = (list: typeof areas) => {
          const { input } = buildCountry(list, new Set(), JANUARY, JANUARY + 11);
          return keyRows(rowsOf(rollUp({ ...input, indicators: ratio })));
        };
        const list = areas.map((area) => ({ ...area, district: 'd1' }));
        const [before, after] = [run(list), run([...list, { ...added, district: 'd1' }])];
        ratio.forEach((_, i) => {
          const read = (rows: typeof before, place: string) => {
            const figure = rows.get(`${place} 2025-Q3`)?.figures[i];
            return figure?.denominator ? (figure.numerator ?? 0) / figure.denominator : undefined;
          };
          const [old, own, now] = [read(before, 'd1'), read(after, `a${list.length}`), read(after, 'd1')];
          if (old === undefined || own === undefined || now === undefined) return;
          expect(now).toBeGreaterThanOrEqual(Math.min(old, own) - 1e-9);
          expect(now).toBeLessThanOrEqual(Math.max(old, own) + 1e-9);
        });
      }),
    );
  });

  it('gives no row to places outside the programme, and refuses a measure the cube lacks', () => {
    const { input } = buildCountry([], new Set(), JANUARY, JANUARY);
    const places = new Set([...rowsOf(rollUp({ ...input, indicators: [] }))].map((row) => row.orgUnit));
    expect([...places].sort()).toEqual(['country', 'd1', 'd2', 'd3', 'r1', 'r2']);
    const unmapped = {
      ...makeIndicator('sum', null),
      numerator: { measure: 'home_visits', over: 'sum' } as const,
    };
    expect(() => rollUp({ ...input, indicators: [unmapped] })).toThrow(/home_visits/);
    expect(
      trackedIndicators([unmapped, makeIndicator('sum', 'sum')], input.cube.measures).map(({ id }) => id),
    ).toEqual(['sum_sum']);
  });
});
