import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { readFiguresOf } from '@/lib/store/queries/figures';
import { readMissingParts } from '@/lib/store/queries/missing-parts';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { failWith } from './testing/fake-server';
import { pull, readNumerator } from './testing/pull-small-country';
import { createServer, FIRST, LAST, PROFILE } from './testing/small-country';

const TIMEOUT = { failure: failWith('query-timeout', true), fatal: false };
const MEASURES = ['chw_active', 'chw_supervised'];

eachDatabase((_name, makeStore) => {
  describe('a month that not every region has answered for', () => {
    it('is not published, and comes with the next pull, which asks only for what is missing', async () => {
      const store = await makeStore();
      const server = createServer();
      server.fail = ({ region, month }) => (region === 'R2' && month === LAST ? TIMEOUT : undefined);
      const outcome = await pull(store, server);
      expect(outcome).toMatchObject({ state: 'failed', failure: { code: 'query-timeout' } });
      expect(outcome.releases.at(-1)).toMatchObject({
        firstMonth: FIRST,
        lastMonth: LAST - 1,
        complete: false,
      });
      expect(await readNumerator(store, 'chw_count', 'R1', '2026-10')).toBeUndefined();
      expect(await readNumerator(store, 'chw_count', 'ML', '2026-09')).toBe(46);

      server.fail = () => undefined;
      server.given.length = 0;
      expect(await pull(store, server)).toMatchObject({
        state: 'done',
        releases: [{ lastMonth: LAST, complete: true }],
      });
      expect(server.given).toHaveLength(1);
      expect(await readNumerator(store, 'chw_count', 'ML', '2026-10')).toBe(46);
      expect(await store.db.selectFrom('staged_batch').select('key').execute()).toEqual([]);
    });

    it('holds back the months before it too: a release has no hole', async () => {
      const store = await makeStore();
      const server = createServer();
      server.fail = ({ region, month }) => (region === 'R2' && month === LAST - 5 ? TIMEOUT : undefined);
      expect((await pull(store, server)).releases).toMatchObject([{ firstMonth: LAST - 4, lastMonth: LAST }]);
      server.fail = () => undefined;
      server.given.length = 0;
      expect((await pull(store, server)).releases.at(-1)).toMatchObject({
        firstMonth: FIRST,
        complete: true,
      });
      expect(server.given).toHaveLength(1);
    });

    it('publishes nothing at all while a region fails for every month', async () => {
      const store = await makeStore();
      const server = createServer();
      server.fail = ({ region }) => (region === 'R2' ? TIMEOUT : undefined);
      expect(await pull(store, server)).toMatchObject({ failure: { code: 'query-timeout' }, releases: [] });
    });
  });

  describe('a measure that no region can be asked for', () => {
    it('holds nothing back: its indicators are absent, not without data, until it comes', async () => {
      const store = await makeStore();
      const server = createServer();
      server.spoilt = 'chw_supervised';
      const outcome = await pull(store, server);
      expect(outcome).toMatchObject({ state: 'failed', failure: { code: 'bad-item' } });
      expect(outcome.releases.at(-1)).toMatchObject({ firstMonth: FIRST, lastMonth: LAST });
      const figures = async () =>
        (await readFiguresOf(store, NATION, { periods: ['2026-10'], orgUnits: ['ML'] }))[0]?.figures;
      expect([...((await figures())?.keys() ?? [])]).toEqual(['chw_count']);
      const missing = await readMissingParts(store, NATION, MEASURES);
      expect(missing.map(({ measure, region, months }) => [measure, region, months.length])).toEqual([
        ['chw_supervised', 'R1', 22],
        ['chw_supervised', 'R2', 22],
      ]);

      server.spoilt = undefined;
      expect((await pull(store, server)).state).toBe('done');
      expect([...((await figures())?.keys() ?? [])]).toEqual(['chw_count', 'supervision_monthly']);
      expect(await readNumerator(store, 'supervision_monthly', 'ML', '2026-10')).toBe(26);
      expect(await readMissingParts(store, NATION, MEASURES)).toEqual([]);
    });

    it('is told apart where a region joined the programme and has not been pulled yet', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.fail = ({ region }) => (region === 'R3' ? TIMEOUT : undefined);
      await pull(store, server, { profile: { ...PROFILE, programmeRegions: ['R1', 'R2', 'R3'] } });
      expect(await readMissingParts(store, NATION, ['chw_active'])).toEqual([
        { measure: 'chw_active', region: 'R3', months: Array.from({ length: 22 }, (_, i) => FIRST + i) },
      ]);
    });
  });
});
