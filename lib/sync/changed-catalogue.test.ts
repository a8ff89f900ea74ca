import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { readFiguresOf } from '@/lib/store/queries/figures';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { failWith } from './testing/fake-server';
import { pull, readNumerator } from './testing/pull-small-country';
import { COUNT, createServer, LAST, SUPERVISION } from './testing/small-country';

eachDatabase((_name, makeStore) => {
  describe('a changed catalogue', () => {
    it('is rolled up anew from the facts, even while the server is down', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server, { indicators: [COUNT] });
      expect(await readNumerator(store, 'supervision_monthly', 'ML', '2025-03')).toBeUndefined();
      server.down = failWith('unreachable');
      const outcome = await pull(store, server, { indicators: [SUPERVISION, COUNT] });
      expect(outcome).toMatchObject({
        state: 'failed',
        releases: [{ number: 3, complete: true, cells: 176 }],
      });
      expect(await readNumerator(store, 'supervision_monthly', 'ML', '2025-03')).toBe(26);
      expect(await readNumerator(store, 'chw_count', 'ML', '2025-03')).toBe(46);
      expect(await store.db.selectFrom('rollup_next').select('period').execute()).toEqual([]);
    });

    it('follows an org unit that leaves the server: its past stays, nothing more is expected of it', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.units = server.units.filter(({ uid }) => uid !== 'A2');
      server.dataAsOf = new Date('2026-11-21T22:00:00Z');
      expect((await pull(store, server)).failure).toBeUndefined();
      server.dataAsOf = new Date('2026-12-02T22:00:00Z');
      for (const area of ['A1', 'A3', 'A4']) server.set('chw_active', area, LAST + 1, 20);
      expect(
        (await pull(store, server, { now: () => new Date('2026-12-03T02:00:00Z') })).failure,
      ).toBeUndefined();
      expect(await readNumerator(store, 'chw_count', 'R1', '2026-10')).toBe(21);
      expect(await readNumerator(store, 'chw_count', 'R1', '2026-11')).toBe(20);
      const expected = async (period: string) =>
        (await readFiguresOf(store, NATION, { periods: [period], orgUnits: ['R1'] }))[0]?.expected.units;
      expect([await expected('2026-10'), await expected('2026-11')]).toEqual([2, 1]);
    });
  });
});
