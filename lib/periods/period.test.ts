import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastMonth,
  monthId,
  monthIndex,
  monthsOf,
  parseMonth,
  parsePeriod,
  PERIOD_KINDS,
  periodOf,
  periodsBetween,
  yearBefore,
} from './period';

describe('periods', () => {
  it('reads and writes the four public forms', () => {
    for (const id of ['2026-06', '2026-Q2', '2026-S1', '2026', '2021-12', '2021-Q4', '2021-S2']) {
      expect(parsePeriod(id)?.id).toBe(id);
    }
  });

  it('refuses what is not a period', () => {
    for (const id of [
      '',
      '2026-00',
      '2026-13',
      '2026-Q5',
      '2026-S3',
      '26-06',
      '2026-6',
      '2026-06 ',
      '202606',
    ]) {
      expect(parsePeriod(id), id).toBeUndefined();
    }
  });

  it('holds to the years that data can be of', () => {
    for (const id of ['1899', '2201', '0000', '9999-12', '1899-S2', '2201-Q1'])
      expect(parsePeriod(id), id).toBeUndefined();
    for (const id of ['1900-01', '2200-12']) expect(parsePeriod(id)?.id).toBe(id);
    expect(parseMonth('1899-12')).toBeUndefined();
  });

  it('puts months in their quarter, semester and year', () => {
    const june = monthIndex(2026, 6);
    expect(PERIOD_KINDS.map((kind) => periodOf(kind, june).id)).toEqual([
      '2026-06',
      '2026-Q2',
      '2026-S1',
      '2026',
    ]);
    expect(monthsOf(periodOf('quarter', june)).map(monthId)).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(yearBefore(periodOf('semester', june)).id).toBe('2025-S1');
    expect(periodsBetween('quarter', monthIndex(2025, 12), june).map((p) => p.id)).toEqual([
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
    ]);
  });

  it('every month lies inside the period it belongs to, and ids read back to the same period', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900 * 12, max: 2199 * 12 }),
        fc.constantFrom(...PERIOD_KINDS),
        (month, kind) => {
          const period = periodOf(kind, month);
          expect(period.start).toBeLessThanOrEqual(month);
          expect(lastMonth(period)).toBeGreaterThanOrEqual(month);
          expect(parsePeriod(period.id)).toEqual(period);
        },
      ),
    );
  });
});
