import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '@/lib/indicators/measures';
import { monthIndex, monthRange } from '@/lib/periods/period';
import { addressOf } from '../http/address';
import { uid } from '../testing/batches';
import type { PullRequest } from '../types';
import { dxOf, expectedRows, needsTerms } from './batch';
import { planPull } from './planner';
import { analyticsQuery } from './query';

const BASE = new URL('https://dhis2.example.org/dhis');
const LIMITS = { maxRows: 50_000, maxAddress: 1_900, base: BASE };
const NEWEST = monthIndex(2026, 9);

function request(
  regions: number,
  unitsEach: number,
  months: number,
  measures: number = MEASURES.length,
): PullRequest {
  const names = Array.from({ length: regions }, (_, at) => uid(`r${at}`));
  return {
    measures: MEASURES.slice(0, measures).map((measure, at) => ({ measure, items: [uid(`m${at}`)] })),
    regions: names,
    levelNumber: 4,
    months: monthRange(NEWEST - months + 1, NEWEST).reverse(),
    units: new Map(
      names.flatMap((region) =>
        Array.from({ length: unitsEach }, (_, at) => [`${region}u${at}`, { region }]),
      ),
    ),
    done: new Set(),
  };
}

describe('planPull', () => {
  it('covers each (measure, region, month) once, under both limits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 1, max: MEASURES.length }),
        fc.integer({ min: 300, max: 50_000 }),
        (regions, units, months, measures, maxRows) => {
          const asked = request(regions, units, months, measures);
          const { batches } = planPull(asked, { ...LIMITS, maxRows });
          const cells = batches.flatMap((batch) =>
            batch.measures.flatMap(({ measure }) =>
              batch.months.map((month) => `${measure} ${batch.region} ${month}`),
            ),
          );
          expect(new Set(cells).size).toBe(cells.length);
          expect(cells.length).toBe(regions * months * measures);
          expect(new Set(batches.map((batch) => batch.key)).size).toBe(batches.length);
          for (const batch of batches) {
            expect(expectedRows(batch)).toBeLessThanOrEqual(maxRows);
            expect(addressOf(BASE, 'analytics', analyticsQuery(batch, false)).href.length).toBeLessThan(
              1_900,
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('asks for the newest 13 months of all regions before any older one', () => {
    const { batches } = planPull(request(9, 145, 69), LIMITS);
    const oldest = batches.map((batch) => (batch.months.at(-1) ?? 0) > NEWEST - 13);
    expect(oldest.indexOf(false)).toBe(oldest.lastIndexOf(true) + 1);
    expect(new Set(batches.slice(0, 9).map((batch) => batch.region)).size).toBe(9);
    expect(batches.length).toBeLessThan(120);
  });

  it('gives the same keys for the same request, and others for other items', () => {
    const keys = (asked: PullRequest) => planPull(asked, LIMITS).batches.map((batch) => batch.key);
    const asked = request(3, 100, 24);
    expect(keys(asked)).toEqual(keys(request(3, 100, 24)));
    const other = asked.measures.map((one, at) => (at === 0 ? { ...one, items: [uid('other')] } : one));
    expect(keys({ ...asked, measures: other }).some((key) => keys(asked).includes(key))).toBe(false);
  });

  it('keeps the items of a measure together and asks for an indicator once', () => {
    const items = Array.from({ length: 120 }, (_, at) => `${uid(`e${at}`)}.${uid(`c${at}`)}`);
    const terms = [`${uid('i')}:numerator`, `${uid('i')}:denominator`];
    const asked = {
      ...request(1, 10, 1),
      measures: [
        { measure: 'u5_fever' as const, items },
        { measure: 'chw_active' as const, items: [uid('a'), uid('a')] },
        { measure: 'u5_treated' as const, items: [terms[0] ?? ''] },
        { measure: 'u5_treated_24h' as const, items: [terms[1] ?? ''] },
      ],
    };
    const { batches } = planPull(asked, LIMITS);
    expect(batches.map((batch) => batch.measures.map((one) => one.measure))).toEqual([
      ['u5_fever'],
      ['chw_active'],
      ['u5_treated', 'u5_treated_24h'],
    ]);
    expect(batches.map((batch) => dxOf(batch.measures).length)).toEqual([120, 1, 1]);
    expect(batches.map((batch) => needsTerms(batch.measures))).toEqual([false, false, true]);
    const queries = batches.map((batch) => analyticsQuery(batch, false).map((one) => one.join('=')));
    expect(queries[1]).toEqual([
      `dimension=dx:${uid('a')}`,
      'dimension=pe:202609',
      `dimension=ou:LEVEL-4;${uid('r0')}`,
      'skipMeta=true',
      'skipRounding=true',
    ]);
    expect(queries[2]).toContain('includeNumDen=true');
    expect(JSON.stringify(queries)).not.toContain('ignoreLimit');
  });

  it('names measures whose items cannot be read, and plans the others', () => {
    const asked = {
      ...request(1, 1, 1, 1),
      measures: [
        { measure: 'u5_fever' as const, items: ['lyLU2wR22tC.REPORTING_RATE'] },
        { measure: 'chw_active' as const, items: [uid('a')] },
        { measure: 'u5_treated' as const, items: [] },
      ],
    };
    const { batches, unreadable } = planPull(asked, LIMITS);
    expect(unreadable).toEqual([{ measure: 'u5_fever', problem: expect.stringContaining('REPORTING_RATE') }]);
    expect(batches.flatMap((batch) => batch.measures.map((one) => one.measure))).toEqual(['chw_active']);
  });
});
