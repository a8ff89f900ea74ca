import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { readRevisedFacts } from '@/lib/store/queries/revisions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { pull, readNumerator } from './testing/pull-small-country';
import { createServer, LAST, PROFILE } from './testing/small-country';

eachDatabase((_name, makeStore) => {
  describe('a later pull', () => {
    it('finds nothing new until analytics has run again', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.given.length = 0;
      expect(await pull(store, server)).toEqual({ state: 'nothing-new', releases: [] });
      expect(server.given).toEqual([]);
      server.dataAsOf = new Date('2026-11-21T22:00:00Z');
      const outcome = await pull(store, server);
      expect(outcome.state).toBe('done');
      expect(server.given).toHaveLength(3 * 2);
      expect(outcome.releases[0]?.dataAsOf).toEqual(server.dataAsOf);
      expect(await readRevisedFacts(store, NATION, { limit: 9 })).toEqual([]);
      await pull(store, server, { full: true });
      expect(server.given).toHaveLength(3 * 2 + 22 * 2);
    });

    it('writes what changed, withdraws what is gone, and keeps both in the log', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.dataAsOf = new Date('2026-11-21T22:00:00Z');
      server.set('chw_active', 'A1', LAST, 40);
      server.set('chw_active', 'A2', LAST, null);
      server.set('chw_active', 'A3', LAST - 10, 99);
      const { releases } = await pull(store, server);
      expect(releases[0]?.cells).toBe(22 * 8 - 1);
      expect(await readNumerator(store, 'chw_count', 'A1', '2026-10')).toBe(40);
      expect(await readNumerator(store, 'chw_count', 'A2', '2026-10')).toBeNull();
      expect(await readNumerator(store, 'chw_count', 'R1', '2026-10')).toBe(40);
      expect(await readNumerator(store, 'chw_count', 'ML', '2026')).toBe(40 + 11 + 12 + 13);
      const revised = await readRevisedFacts(store, NATION, { limit: 9 });
      expect(revised.map(({ orgUnit, before, after, release }) => [orgUnit, before, after, release])).toEqual(
        [
          ['A1', 10, 40, 3],
          ['A2', 11, null, 3],
        ],
      );
    });

    it('keeps the last good value of a cell whose new one was refused', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.dataAsOf = new Date('2026-11-21T22:00:00Z');
      server.refused.add(`chw_active A1 ${LAST}`);
      server.set('chw_active', 'A2', LAST, null);
      const { releases } = await pull(store, server);
      expect(releases[0]?.cells).toBe(22 * 8 - 1);
      expect(await readNumerator(store, 'chw_count', 'A1', '2026-10')).toBe(10);
      expect(await readNumerator(store, 'chw_count', 'A2', '2026-10')).toBeNull();
    });

    it('takes a new month in when it closes', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.dataAsOf = new Date('2026-12-02T22:00:00Z');
      for (const area of ['A1', 'A2', 'A3', 'A4']) server.set('chw_active', area, LAST + 1, 20);
      const { releases } = await pull(store, server, { now: () => new Date('2026-12-03T02:00:00Z') });
      expect(releases[0]).toMatchObject({ lastMonth: LAST + 1, complete: true });
      expect(await readNumerator(store, 'chw_count', 'ML', '2026-11')).toBe(80);
      expect(await readRevisedFacts(store, NATION, { limit: 9 })).toEqual([]);
    });

    it('pulls a measure again whose mapping has changed', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.given.length = 0;
      const measures = {
        ...PROFILE.source.measures,
        chw_active: { items: ['ccccccccccc'], absentIsZero: false },
      };
      const profile = { ...PROFILE, source: { ...PROFILE.source, measures } };
      expect((await pull(store, server, { profile })).state).toBe('done');
      expect(server.given).toHaveLength(44);
      expect(server.given.every((key) => key.endsWith(' chw_active'))).toBe(true);
    });
  });
});
