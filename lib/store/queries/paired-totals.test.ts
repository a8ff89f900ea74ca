import { expect, it } from 'vitest';
import { NATION, OVERVIEW } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import { eachDatabase } from '../testing/each-database';
import { addSmallCountry } from '../testing/fixtures';
import { readPairedTotals } from './paired-totals';

const MONTH = monthIndex(2026, 8);
const ASKED = { month: MONTH, numerator: 'population_covered', denominator: 'chw_active' } as const;

eachDatabase((name, makeStore) => {
  it(`sums two measures over the units that have both, by region and in all, on ${name}`, async () => {
    const store = await makeStore();
    await addSmallCountry(store);
    const unit = { code: null, level: 'area', programme: 1, opened: null, closed: null, reports: 1 } as const;
    const place = { ...unit, has_geometry: 0, gone: 0, parent: 'R2', region: 'R2' };
    await store.db
      .insertInto('org_unit')
      .values([
        { ...place, id: 7, uid: 'A3', name: 'Cinzana', path: '/A3/' },
        { ...place, id: 8, uid: 'A4', name: 'Elsewhere', path: '/A4/', programme: 0 },
      ])
      .execute();
    await store.db
      .insertInto('measure')
      .values([
        { id: 1, uid: 'population_covered' },
        { id: 2, uid: 'chw_active' },
      ])
      .execute();
    const rows: [unit: number, people: number | null, chw: number | null, month?: number][] = [
      ...[[5, 1000, 2] as [number, number, number], [6, 4000, null] as [number, number, null]],
      ...[[7, 500, 1] as [number, number, number], [8, 9000, 9] as [number, number, number]],
      [6, 70, 7, MONTH - 1],
    ];
    await store.db
      .insertInto('fact')
      .values(
        rows.flatMap(([org_unit, ...[people, chw, month = MONTH]]) =>
          [people, chw].flatMap((value, index) =>
            value === null ? [] : [{ month, measure: index + 1, org_unit, value }],
          ),
        ),
      )
      .execute();
    const total = (numerator: number, denominator: number, units: number) => ({
      numerator,
      denominator,
      units,
    });
    const [first, second, all] = [total(1000, 2, 1), total(500, 1, 1), total(1500, 3, 2)];
    const whole = new Map([
      ['R1', first],
      ['R2', second],
      [null, all],
    ] as const);
    expect(await readPairedTotals(store, NATION, ASKED)).toEqual(whole);
    expect(await readPairedTotals(store, OVERVIEW, ASKED)).toEqual(whole);
    // A confined reader has the national total, and its own regions.
    const own = await readPairedTotals(store, { kind: 'regions', regions: ['R1'] }, ASKED);
    expect(own).toEqual(
      new Map([
        ['R1', first],
        [null, all],
      ] as const),
    );
    expect(await readPairedTotals(store, NATION, { ...ASKED, month: MONTH + 1 })).toEqual(new Map());
  });
});
