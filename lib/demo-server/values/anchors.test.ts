import { describe, expect, it } from 'vitest';
import type { MeasureId } from '@/lib/indicators/measures';
import { monthId, monthIndex, monthRange, type MonthIndex } from '@/lib/periods/period';
import { buildMali } from '../countries/mali/mali';
import { ValueSource } from './month-values';
import { TRACERS } from './stock';
import { sumPaired } from './testing';

const country = buildMali();
const source = new ValueSource(country);
const REGIONS = ['Kayes', 'Koulikoro', 'Sikasso', 'Ségou', 'Mopti'];
/** Long after: every report that ever comes is in. */
const SETTLED = Date.UTC(2028, 0, 1);
const MONTHS = [
  [2021, 2],
  [2022, 12],
  [2023, 10],
  [2024, 5],
  [2025, 9],
  [2026, 6],
].map(([year = 0, month = 0]) => monthIndex(year, month));

function rate(
  region: string,
  months: readonly MonthIndex[],
  numerator: MeasureId,
  denominator: MeasureId,
): number {
  const sums = months.map((month) =>
    sumPaired(source, country, region, month, SETTLED, numerator, denominator),
  );
  return (
    sums.reduce((sum, { numerator: top }) => sum + top, 0) /
    sums.reduce((sum, { denominator: bottom }) => sum + bottom, 0)
  );
}

/** Published or chosen ranges at the level of a region, in one month. */
const RANGES: readonly (readonly [MeasureId, MeasureId, number, number])[] = [
  ['chw_active', 'chw_planned', 0.9, 0.96],
  ['chw_supervised', 'chw_active', 0.45, 0.85],
  ['households_audited', 'chw_audited', 6, 12],
  ['reports_received', 'reports_expected', 0.6, 0.94],
  ['reports_on_time', 'reports_expected', 0.38, 0.8],
  ['stock_all_available', 'stock_reporting', 0.25, 0.6],
  ['u5_treated_24h', 'u5_treated', 0.2, 0.4],
  ['chw_paid_on_time', 'chw_active', 0.5, 0.95],
];

function yearMonths(year: number): MonthIndex[] {
  return monthRange(monthIndex(year, 1), monthIndex(year, 12));
}

describe.each(REGIONS)('%s', (region) => {
  it.each(RANGES)('%s ÷ %s stays within %d and %d', (numerator, denominator, least, most) => {
    for (const month of MONTHS) {
      const value = rate(region, [month], numerator, denominator);
      expect(value, monthId(month)).toBeGreaterThanOrEqual(least);
      expect(value, monthId(month)).toBeLessThanOrEqual(most);
    }
  });

  it('has 17 to 22 ASC per supervisor over a year (few supervisors: a month of missing reports sways it)', () => {
    for (const year of [2021, 2023, 2025]) {
      const value = rate(region, yearMonths(year), 'chw_active', 'supervisors');
      expect(value).toBeGreaterThanOrEqual(17);
      expect(value).toBeLessThanOrEqual(22);
    }
  });

  it.each(TRACERS)('$measure is between 10 and 45 % over a year', ({ measure }) => {
    for (const year of [2021, 2023, 2025]) {
      const value = rate(region, yearMonths(year), measure, 'stock_reporting');
      expect(value).toBeGreaterThanOrEqual(0.1);
      expect(value).toBeLessThanOrEqual(0.45);
    }
  });

  it.each(['stockout_act', 'stockout_rdt'] as const)('%s peaks from August to November', (measure) => {
    const peak = rate(
      region,
      [2022, 2023, 2024].flatMap((year) => monthRange(monthIndex(year, 8), monthIndex(year, 11))),
      measure,
      'stock_reporting',
    );
    const rest = rate(
      region,
      [2022, 2023, 2024].flatMap((year) => monthRange(monthIndex(year, 1), monthIndex(year, 5))),
      measure,
      'stock_reporting',
    );
    expect(peak).toBeGreaterThan(1.2 * rest);
  });

  it('has no DISC-Mali account before March 2023, and 40 to 60 % of them in use once most are given', () => {
    expect(sumPaired(source, country, region, monthIndex(2023, 2), SETTLED, 'disc_provisioned')).toEqual({
      numerator: 0,
      denominator: 0,
    });
    expect(
      sumPaired(source, country, region, monthIndex(2023, 3), SETTLED, 'disc_provisioned').numerator,
    ).toBe(0);
    const value = rate(region, [monthIndex(2026, 6)], 'disc_active', 'disc_provisioned');
    expect(value).toBeGreaterThanOrEqual(0.4);
    expect(value).toBeLessThanOrEqual(0.6);
  });
});

describe('the five regions', () => {
  it('have the posts of the anchors at the end of growth', () => {
    const posts = REGIONS.map((region) => {
      const uid = country.units.find(({ name }) => name === region)?.uid ?? '';
      return source.areas
        .filter(
          (area, index) =>
            area.closed === Infinity && country.units[source.unitIndexes[index] ?? -1]?.path.includes(uid),
        )
        .reduce((sum, area) => sum + area.posts.length, 0);
    });
    expect(posts).toEqual([352, 747, 937, 636, 433]);
  });

  it('serve about 2.7 million people at the end of 2022', () => {
    const served = REGIONS.map(
      (region) =>
        sumPaired(source, country, region, monthIndex(2022, 12), SETTLED, 'population_covered').numerator,
    );
    const total = served.reduce((sum, people) => sum + people, 0);
    expect(total).toBeGreaterThan(2_450_000);
    expect(total).toBeLessThan(2_900_000);
  });

  it('leave Mopti under the threshold of 80 % of reports, the others above it', () => {
    const settled = REGIONS.map((region) =>
      rate(
        region,
        monthRange(monthIndex(2025, 1), monthIndex(2025, 12)),
        'reports_received',
        'reports_expected',
      ),
    );
    expect(settled.map((share) => share >= 0.8)).toEqual([true, true, true, true, false]);
  });

  it('see the newest month fill up: fewer reports three weeks after it than later', () => {
    const month = monthIndex(2026, 10);
    const count = (asOf: number) =>
      REGIONS.reduce(
        (sum, region) => sum + sumPaired(source, country, region, month, asOf, 'reports_received').numerator,
        0,
      );
    expect(count(Date.UTC(2026, 10, 21, 1))).toBeLessThan(0.95 * count(SETTLED));
    expect(count(Date.UTC(2026, 10, 2))).toBe(0);
  });
});
