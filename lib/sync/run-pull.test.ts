import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { readFigures, readFiguresOf } from '@/lib/store/queries/figures';
import { readPulls, readRefusals } from '@/lib/store/queries/pulls';
import { readReleases } from '@/lib/store/queries/releases';
import { readRevisedFacts } from '@/lib/store/queries/revisions';
import { readServerHealth } from '@/lib/store/queries/server-health';
import { readSource } from '@/lib/store/queries/source';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { runPull } from './run-pull';
import { failWith, type FakeServer } from './testing/fake-server';
import { COUNT, createServer, FIRST, LAST, NOW, PROFILE, SOURCE, SUPERVISION } from './testing/small-country';
import type { PullOptions, SyncEvent } from './types';

const INDICATORS = [COUNT, SUPERVISION];

function pull(store: Store, server: FakeServer, options: Partial<PullOptions> = {}) {
  const defaults = { profile: PROFILE, source: SOURCE, trigger: 'command', indicators: INDICATORS } as const;
  return runPull({ store, server, now: () => NOW, ...defaults, ...options });
}

/** The numerator of an indicator for a unit and period; `undefined` without a row. */
async function numerator(store: Store, indicator: string, orgUnit: string, period: string) {
  const [row] = await readFiguresOf(store, NATION, { periods: [period], orgUnits: [orgUnit] });
  return row?.figures.get(indicator)?.numerator;
}

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
      expect(await readSource(store)).toEqual(SOURCE);
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
      expect(await numerator(store, 'chw_count', 'A4', '2026-10')).toBe(13);
      expect(await numerator(store, 'chw_count', 'D2', '2026-10')).toBe(25);
      expect(await numerator(store, 'chw_count', 'ML', '2026')).toBe(46);
      expect(await numerator(store, 'supervision_monthly', 'R1', '2026-Q3')).toBe(33);
      expect(await numerator(store, 'supervision_monthly', 'ML', '2025-S1')).toBe(6 * 26);
      const regions = await readFigures(store, NATION, { periods: ['2026'], level: 'region' });
      expect(regions.map((row) => [row.orgUnit, row.expected.unitMonths]).sort()).toEqual([
        ['R1', 20],
        ['R2', 20],
      ]);
    });
  });

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
      expect(await numerator(store, 'chw_count', 'A1', '2026-10')).toBe(40);
      expect(await numerator(store, 'chw_count', 'A2', '2026-10')).toBeNull();
      expect(await numerator(store, 'chw_count', 'R1', '2026-10')).toBe(40);
      expect(await numerator(store, 'chw_count', 'ML', '2026')).toBe(40 + 11 + 12 + 13);
      const revised = await readRevisedFacts(store, NATION, { limit: 9 });
      expect(revised.map(({ orgUnit, before, after, release }) => [orgUnit, before, after, release])).toEqual(
        [
          ['A1', 10, 40, 3],
          ['A2', 11, null, 3],
        ],
      );
    });

    it('takes a new month in when it closes', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.dataAsOf = new Date('2026-12-02T22:00:00Z');
      for (const area of ['A1', 'A2', 'A3', 'A4']) server.set('chw_active', area, LAST + 1, 20);
      const { releases } = await pull(store, server, { now: () => new Date('2026-12-03T02:00:00Z') });
      expect(releases[0]).toMatchObject({ lastMonth: LAST + 1, complete: true });
      expect(await numerator(store, 'chw_count', 'ML', '2026-11')).toBe(80);
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
      expect(await numerator(store, 'chw_count', 'A1', '2026-10')).toBe(40);
      expect(await numerator(store, 'chw_count', 'A3', '2026-10')).toBe(12);
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
      expect(await numerator(store, 'chw_count', 'A3', '2026-10')).toBe(50);
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
      expect(await numerator(store, 'chw_count', 'ML', '2025-03')).toBeUndefined();
      expect((await readServerHealth(store)).failureCode).toBe('unreachable');
      expect(server.given).toHaveLength(30);

      server.fail = () => undefined;
      server.given.length = 0;
      expect((await pull(store, server)).state).toBe('done');
      expect(server.given).toHaveLength(44 - 30);
      expect(await numerator(store, 'chw_count', 'ML', '2025-03')).toBe(46);
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

    it('counts refused rows by reason, with examples', async () => {
      const store = await makeStore();
      const server = createServer();
      server.refusals = [
        { reason: 'negative', item: 'aaaaaaaaaaa', orgUnit: 'A1', period: '202610', value: '-3' },
      ];
      await pull(store, server);
      const [record] = await readPulls(store, 1);
      expect(record?.refused).toBe(44);
      const [refusal] = await readRefusals(store, record?.id ?? 0);
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
      expect(await readPulls(store, 9)).toHaveLength(1);
      expect(await readSource(store)).toEqual(SOURCE);
    });
  });

  describe('a changed catalogue', () => {
    it('is rolled up anew from the facts, even while the server is down', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server, { indicators: [COUNT] });
      expect(await numerator(store, 'supervision_monthly', 'ML', '2025-03')).toBeUndefined();
      server.down = failWith('unreachable');
      const outcome = await pull(store, server, { indicators: [SUPERVISION, COUNT] });
      expect(outcome).toMatchObject({
        state: 'failed',
        releases: [{ number: 3, complete: true, cells: 176 }],
      });
      expect(await numerator(store, 'supervision_monthly', 'ML', '2025-03')).toBe(26);
      expect(await numerator(store, 'chw_count', 'ML', '2025-03')).toBe(46);
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
      expect(await numerator(store, 'chw_count', 'R1', '2026-10')).toBe(21);
      expect(await numerator(store, 'chw_count', 'R1', '2026-11')).toBe(20);
      const expected = async (period: string) =>
        (await readFiguresOf(store, NATION, { periods: [period], orgUnits: ['R1'] }))[0]?.expected.units;
      expect([await expected('2026-10'), await expected('2026-11')]).toEqual([2, 1]);
    });
  });
});
