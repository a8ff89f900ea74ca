import { describe, expect, it } from 'vitest';
import { readReleases } from '@/lib/store/queries/releases';
import { readServerHealth } from '@/lib/store/queries/server-health';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { pull, readNumerator } from './testing/pull-small-country';
import { createServer, createUnit, FIRST, LAST } from './testing/small-country';

const LATER = new Date('2026-11-21T22:00:00Z');

eachDatabase((_name, makeStore) => {
  describe('an answer that would withdraw what was published', () => {
    it('is refused where it is empty: the release and its figures stand, and the next pull asks again', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      const values = new Map(server.values);
      server.values.clear();
      server.dataAsOf = LATER;
      const outcome = await pull(store, server, { full: true });
      expect(outcome).toMatchObject({ state: 'failed', failure: { code: 'mass-withdrawal' }, releases: [] });
      expect(outcome.failure?.sentence.en).toMatch(/104 of the 104 .*--accept-withdrawals/);
      expect(await readReleases(store, 9)).toHaveLength(2);
      expect(await readNumerator(store, 'chw_count', 'ML', '2026-10')).toBe(46);
      expect((await readServerHealth(store)).failureCode).toBe('mass-withdrawal');
      expect(await store.db.selectFrom('staged_batch').select('key').execute()).toEqual([]);

      for (const [key, value] of values) server.values.set(key, value);
      server.set('chw_active', 'A1', LAST, 40);
      expect(await pull(store, server)).toMatchObject({ state: 'done' });
      expect(await readNumerator(store, 'chw_count', 'A1', '2026-10')).toBe(40);
      expect((await readServerHealth(store)).failingSince).toBeNull();
    });

    it('is refused for the region that comes empty; the others are published', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.dataAsOf = LATER;
      server.set('chw_active', 'A1', LAST, 40);
      for (const measure of ['chw_active', 'chw_supervised'] as const) {
        for (const area of ['A3', 'A4']) server.set(measure, area, LAST, null);
      }
      expect(await pull(store, server)).toMatchObject({
        failure: { code: 'mass-withdrawal' },
        releases: [{}],
      });
      expect(await readNumerator(store, 'chw_count', 'A1', '2026-10')).toBe(40);
      expect(await readNumerator(store, 'chw_count', 'R2', '2026-10')).toBe(25);
    });

    it('is refused where more than a fifth of many values would go', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.dataAsOf = LATER;
      for (let month = FIRST; month <= LAST; month += 1) {
        for (const area of ['A1', 'A2', 'A3', 'A4']) server.set('chw_supervised', area, month, null);
      }
      expect(await pull(store, server, { full: true })).toMatchObject({
        failure: { code: 'mass-withdrawal' },
      });
      expect(await readNumerator(store, 'supervision_monthly', 'ML', '2026-10')).toBe(26);
    });

    it('is published where an administrator accepts it', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.dataAsOf = LATER;
      for (let month = FIRST; month <= LAST; month += 1) server.set('chw_active', 'A1', month, null);
      for (const key of [...server.values.keys()].filter((cell) => / A[34] /.test(cell)))
        server.values.delete(key);
      const outcome = await pull(store, server, { full: true, acceptWithdrawals: true });
      expect(outcome.state).toBe('done');
      expect(await readNumerator(store, 'chw_count', 'ML', '2026-10')).toBe(11);
    });

    it('is asked for again where the first pull had no value at all', async () => {
      const store = await makeStore();
      const server = createServer();
      const values = new Map(server.values);
      server.values.clear();
      expect(await pull(store, server)).toMatchObject({ failure: { code: 'no-values' } });
      for (const [key, value] of values) server.values.set(key, value);
      expect(await pull(store, server)).toMatchObject({ state: 'done' });
    });
  });

  describe('a short answer about org units', () => {
    it('is refused: nothing closes, and nothing is published', async () => {
      const store = await makeStore();
      const server = createServer();
      const { units } = server;
      await pull(store, server);
      const before = await store.db.selectFrom('org_unit').selectAll().orderBy('id').execute();
      server.dataAsOf = LATER;
      for (const kept of [
        units.filter(({ levelNumber }) => levelNumber < 4),
        units.filter(({ path }) => !path.includes('D2')),
      ]) {
        server.units = kept;
        const outcome = await pull(store, server, { full: true });
        expect(outcome).toMatchObject({ state: 'failed', failure: { code: 'missing-units' }, releases: [] });
        expect(outcome.failure?.sentence.en).toMatch(/--accept-withdrawals/);
        expect(await store.db.selectFrom('org_unit').selectAll().orderBy('id').execute()).toEqual(before);
      }
      expect((await readServerHealth(store)).failureCode).toBe('missing-units');
      expect((await pull(store, server, { acceptWithdrawals: true })).failure).toBeUndefined();
      expect(await readNumerator(store, 'chw_count', 'R2', '2026-10')).toBe(25);
    });

    it('is refused where a fifth of many units are missing', async () => {
      const store = await makeStore();
      const server = createServer();
      const many = Array.from({ length: 30 }, (_, i) => createUnit(`ML/R1/D1/B${i}`));
      server.units.push(...many);
      await pull(store, server);
      server.units = server.units.filter((unit) => !many.slice(0, 10).includes(unit));
      server.dataAsOf = LATER;
      expect(await pull(store, server)).toMatchObject({ failure: { code: 'missing-units' } });
    });

    it('is refused on a first pull that has no unit to ask for', async () => {
      const store = await makeStore();
      const server = createServer();
      server.units = server.units.filter(({ levelNumber }) => levelNumber < 4);
      expect(await pull(store, server)).toMatchObject({ failure: { code: 'missing-units' }, releases: [] });
      expect(await store.db.selectFrom('org_unit').select('id').execute()).toEqual([]);
    });
  });
});
