import { describe, expect, it } from 'vitest';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '../testing/each-database';
import { addFigure, addSmallCountry } from '../testing/fixtures';
import { readFigures, readFiguresOf } from './figures';

const KAYES: Scope = { kind: 'regions', regions: ['R1'] };
const SEGOU: Scope = { kind: 'regions', regions: ['R2'] };
const FIGURE = { numerator: 12, denominator: null, unitMonths: 2, units: 2, months: 1 };

eachDatabase((_name, makeStore) => {
  describe('readFigures', () => {
    it('reads a level in some periods, inside the scope', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      for (const period of ['2026-06', '2026-Q2']) {
        await addFigure(store, { unit: 1, level: 'country', period, figure: FIGURE });
        await addFigure(store, { unit: 2, level: 'region', period, figure: FIGURE });
        await addFigure(store, { unit: 3, level: 'region', period, figure: null });
        await addFigure(store, { unit: 5, level: 'area', period, figure: FIGURE });
      }
      const regions = await readFigures(store, NATION, { periods: ['2026-06'], level: 'region' });
      expect(regions.map((row) => row.orgUnit).sort()).toEqual(['R1', 'R2']);
      expect(regions.find((row) => row.orgUnit === 'R1')?.figures.get('chw_count')).toEqual(FIGURE);
      expect(regions.find((row) => row.orgUnit === 'R2')?.figures.get('chw_count')?.numerator).toBeNull();
      expect(regions[0]?.expected).toEqual({ unitMonths: 2, units: 2 });
      expect(await readFigures(store, SEGOU, { periods: ['2026-06'], level: 'area' })).toEqual([]);
      expect(await readFigures(store, NATION, { periods: ['2026-06'], level: 'area', parent: 'R2' })).toEqual(
        [],
      );
      const under = await readFigures(store, KAYES, { periods: ['2026-06'], level: 'area', parent: 'R1' });
      expect(under.map((row) => row.orgUnit)).toEqual(['A1']);
      const series = await readFiguresOf(store, SEGOU, {
        periods: ['2026-06', '2026-Q2', '2025'],
        orgUnits: ['ML', 'R1'],
      });
      expect(series.map((row) => `${row.orgUnit} ${row.period}`).sort()).toEqual([
        'ML 2026-06',
        'ML 2026-Q2',
      ]);
      expect(await readFiguresOf(store, NATION, { periods: [], orgUnits: ['ML'] })).toEqual([]);
    });

    it('reads each row by the indicators it was written with', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      await addFigure(store, { unit: 2, level: 'region', period: '2026-05', figure: FIGURE }, ['one']);
      await addFigure(store, { unit: 2, level: 'region', period: '2026-06', figure: FIGURE }, ['another']);
      const rows = await readFigures(store, NATION, { periods: ['2026-05', '2026-06'], level: 'region' });
      expect(rows.map((row) => [row.period, ...row.figures.keys()]).sort()).toEqual([
        ['2026-05', 'one'],
        ['2026-06', 'another'],
      ]);
    });
  });
});
