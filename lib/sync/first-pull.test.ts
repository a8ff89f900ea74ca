import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { readFigures } from '@/lib/store/queries/figures';
import { readPulls } from '@/lib/store/queries/pulls';
import { readSource } from '@/lib/store/queries/source';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { pull, readNumerator } from './testing/pull-small-country';
import { createServer, FIRST, LAST, SOURCE } from './testing/small-country';
import type { SyncEvent } from './types';

eachDatabase((_name, makeStore) => {
  describe('a first pull', () => {
    it('publishes the newest 13 months, then the years before', async () => {
      const store = await makeStore();
      const events: SyncEvent[] = [];
      const outcome = await pull(store, createServer(), { onProgress: (event) => events.push(event) });
      expect(outcome.failure).toBeUndefined();
      expect(outcome.state).toBe('done');
      expect(
        outcome.releases.map(({ firstMonth, lastMonth, complete, cells }) => [
          firstMonth,
          lastMonth,
          complete,
          cells,
        ]),
      ).toEqual([
        [LAST - 12, LAST, false, 13 * 8],
        [FIRST, LAST, true, 22 * 8],
      ]);
      expect(outcome.releases.map(({ label }) => label)).toEqual(['2026-11-21.1', '2026-11-21.2']);
      expect(events.filter(({ kind }) => kind === 'release')).toMatchObject([
        { firstMonth: '2025-10', lastMonth: '2026-10', complete: false },
        { firstMonth: '2025-01', complete: true },
      ]);
      expect(events.findLast(({ kind }) => kind === 'progress')).toMatchObject({
        done: 88,
        total: 88,
        rows: 176,
      });
      expect(await readSource(store)).toEqual({ ...SOURCE, root: 'ML' });
      const [record] = await readPulls(store, 1);
      expect(record).toMatchObject({
        state: 'done',
        release: 2,
        rows: 176,
        cells: 176,
        requestsDone: 44,
        requestsTotal: 44,
      });
      expect(await store.db.selectFrom('staged_batch').select('key').execute()).toEqual([]);
      expect(await store.db.selectFrom('lease').select('name').execute()).toEqual([]);
    });

    it('rolls facts up over places and time', async () => {
      const store = await makeStore();
      await pull(store, createServer());
      expect(await readNumerator(store, 'chw_count', 'A4', '2026-10')).toBe(13);
      expect(await readNumerator(store, 'chw_count', 'D2', '2026-10')).toBe(25);
      expect(await readNumerator(store, 'chw_count', 'ML', '2026')).toBe(46);
      expect(await readNumerator(store, 'supervision_monthly', 'R1', '2026-Q3')).toBe(33);
      expect(await readNumerator(store, 'supervision_monthly', 'ML', '2025-S1')).toBe(6 * 26);
      const regions = await readFigures(store, NATION, { periods: ['2026'], level: 'region' });
      expect(regions.map((row) => [row.orgUnit, row.expected.unitMonths]).sort()).toEqual([
        ['R1', 20],
        ['R2', 20],
      ]);
    });
  });
});
