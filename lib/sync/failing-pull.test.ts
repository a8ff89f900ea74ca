import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { readPulls, readRefusals } from '@/lib/store/queries/pulls';
import { readReleases } from '@/lib/store/queries/releases';
import { readServerHealth } from '@/lib/store/queries/server-health';
import { readSource } from '@/lib/store/queries/source';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { failWith } from './testing/fake-server';
import { pull, readNumerator } from './testing/pull-small-country';
import { createServer, LAST, NOW, PROFILE, SOURCE } from './testing/small-country';

eachDatabase((_name, makeStore) => {
  describe('what goes wrong', () => {
    it('keeps the old values of a part that failed, publishes the rest, and does not claim a newer date', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      const before = server.dataAsOf;
      server.dataAsOf = new Date('2026-11-21T22:00:00Z');
      server.set('chw_active', 'A1', LAST, 40);
      server.set('chw_active', 'A3', LAST, 50);
      server.fail = ({ region, month }) =>
        region === 'R2' && month === LAST ? { failure: failWith('query-timeout'), fatal: false } : undefined;
      const outcome = await pull(store, server);
      expect(outcome).toMatchObject({
        state: 'failed',
        failure: { code: 'query-timeout' },
        releases: [{ dataAsOf: before }],
      });
      expect(await readNumerator(store, 'chw_count', 'A1', '2026-10')).toBe(40);
      expect(await readNumerator(store, 'chw_count', 'A3', '2026-10')).toBe(12);
      expect((await readPulls(store, 1))[0]).toMatchObject({
        state: 'failed',
        failureFr: 'panne query-timeout',
        release: 3,
      });

      server.fail = () => undefined;
      server.given.length = 0;
      const repaired = await pull(store, server);
      expect(server.given).toHaveLength(1);
      expect(repaired).toMatchObject({ state: 'done', releases: [{ dataAsOf: server.dataAsOf }] });
      expect(await readNumerator(store, 'chw_count', 'A3', '2026-10')).toBe(50);
    });

    it('publishes nothing of a chunk that a fatal failure cut, and goes on from what was staged', async () => {
      const store = await makeStore();
      const server = createServer();
      let batches = 0;
      server.fail = () =>
        (batches += 1) > 30 ? { failure: failWith('unreachable'), fatal: true } : undefined;
      const outcome = await pull(store, server);
      expect(outcome).toMatchObject({
        state: 'failed',
        failure: { code: 'unreachable' },
        releases: [{ number: 1 }],
      });
      expect(await readNumerator(store, 'chw_count', 'ML', '2025-03')).toBeUndefined();
      expect((await readServerHealth(store)).failureCode).toBe('unreachable');
      expect(server.given).toHaveLength(30);

      server.fail = () => undefined;
      server.given.length = 0;
      expect((await pull(store, server)).state).toBe('done');
      expect(server.given).toHaveLength(44 - 30);
      expect(await readNumerator(store, 'chw_count', 'ML', '2025-03')).toBe(46);
      expect((await readReleases(store, 1))[0]?.complete).toBe(true);
      expect((await readServerHealth(store)).failingSince).toBeNull();
    });

    it('remembers since when the server is down and leaves the release standing', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.down = failWith('not-authenticated');
      expect(await pull(store, server)).toMatchObject({
        state: 'failed',
        failure: { code: 'not-authenticated' },
      });
      expect((await readServerHealth(store)).failingSince).toEqual(NOW);
      expect(await readReleases(store, 9)).toHaveLength(2);
    });

    it('says so when the server has no values, no analytics, or not the regions of the profile', async () => {
      const store = await makeStore();
      const server = createServer();
      server.values.clear();
      expect(await pull(store, server)).toMatchObject({
        state: 'failed',
        failure: { code: 'no-values' },
        releases: [],
      });
      server.units = server.units.filter(({ uid }) => uid !== 'R2');
      server.dataAsOf = new Date('2026-11-21T22:00:00Z');
      const lacking = await pull(store, server);
      expect(lacking.failure?.code).toBe('missing-org-unit');
      expect(lacking.failure?.sentence.en).toContain('R2');
      server.dataAsOf = null;
      expect(await pull(store, server)).toMatchObject({ failure: { code: 'no-analytics' } });
    });

    it('stops when told to, and goes on from there', async () => {
      const store = await makeStore();
      const server = createServer();
      const stop = new AbortController();
      server.beforeBatch = async () => {
        if (server.given.length === 30) stop.abort();
      };
      const outcome = await pull(store, server, { signal: stop.signal });
      expect(outcome).toMatchObject({
        state: 'failed',
        failure: { code: 'cancelled' },
        releases: [{ number: 1 }],
      });
      expect((await readPulls(store, 1))[0]).toMatchObject({
        state: 'interrupted',
        failureCode: 'cancelled',
      });
      expect((await readServerHealth(store)).failingSince).toBeNull();
      const given = server.given.length;
      server.beforeBatch = async () => undefined;
      expect((await pull(store, server)).state).toBe('done');
      expect(server.given.length - given).toBeLessThanOrEqual(44 - 30);
    });

    it('counts refused rows by reason, with examples', async () => {
      const store = await makeStore();
      const server = createServer();
      server.refusals = [
        { reason: 'negative', item: 'aaaaaaaaaaa', orgUnit: 'A1', period: '202610', value: '-3' },
      ];
      await pull(store, server);
      const [record] = await readPulls(store, 1);
      expect(record?.refused).toBe(44);
      const [refusal] = await readRefusals(store, NATION, record?.id ?? 0);
      expect(refusal).toMatchObject({ reason: 'negative', count: 44 });
      expect(refusal?.examples).toHaveLength(20);
      expect(refusal?.examples[0]?.value).toBe('-3');
    });

    it('refuses another source and leaves the store as it was', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      const source = { ...SOURCE, kind: 'server', origin: 'https://other.example.org' } as const;
      const outcome = await pull(store, server, { source });
      expect(outcome).toMatchObject({ state: 'failed', failure: { code: 'other-source' } });
      const profile = { ...PROFILE, source: { ...PROFILE.source, root: 'BF' } };
      expect(await pull(store, server, { profile })).toMatchObject({ failure: { code: 'other-source' } });
      expect(await readPulls(store, 9)).toHaveLength(1);
      expect(await readSource(store)).toEqual({ ...SOURCE, root: 'ML' });
    });
  });
});
