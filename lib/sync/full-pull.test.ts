import { describe, expect, it } from 'vitest';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { failWith, type FakeServer } from './testing/fake-server';
import { pull, readNumerator } from './testing/pull-small-country';
import { createServer, createUnit, FIRST, LAST } from './testing/small-country';

const OLD = LAST - 15;

/** Lets so many batches through, then fails as a server that is down does. */
function cutAfter(server: FakeServer, batches: number, retry: boolean): void {
  let count = 0;
  server.fail = () =>
    (count += 1) > batches ? { failure: failWith('unreachable', retry), fatal: true } : undefined;
}

eachDatabase((_name, makeStore) => {
  describe('a full pull that is cut', () => {
    it('is taken up by the next pull, full or not, without asking twice for what is in', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.set('chw_active', 'A1', OLD, 77);
      server.given.length = 0;
      cutAfter(server, 30, true);
      expect(await pull(store, server, { full: true })).toMatchObject({ failure: { code: 'unreachable' } });
      server.fail = () => undefined;
      expect(await pull(store, server)).toMatchObject({ state: 'done' });
      expect(server.given).toHaveLength(44);
      expect(await readNumerator(store, 'chw_count', 'A1', '2025-07')).toBe(77);
      expect((await pull(store, server)).state).toBe('nothing-new');
    });

    it('is forgotten where a person has to do something first; what came of it is published', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.set('chw_active', 'A1', LAST, 77);
      server.given.length = 0;
      cutAfter(server, 10, false);
      await pull(store, server, { full: true });
      server.fail = () => undefined;
      expect(await pull(store, server)).toMatchObject({ state: 'done', releases: [{ number: 3 }] });
      expect(server.given).toHaveLength(10);
      expect(await readNumerator(store, 'chw_count', 'A1', '2026-10')).toBe(77);
    });
  });

  describe('an org unit that is new on the server', () => {
    it('brings its past with it', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      server.units.push(createUnit('ML/R1/D1/A9'), { ...createUnit('ML/R2/D2/A8'), opened: LAST });
      for (let month = FIRST; month <= LAST; month += 1) server.set('chw_active', 'A9', month, 100);
      server.dataAsOf = new Date('2026-11-21T22:00:00Z');
      server.given.length = 0;
      cutAfter(server, 10, true);
      await pull(store, server);
      server.fail = () => undefined;
      expect(await pull(store, server)).toMatchObject({ state: 'done' });
      // Three months of the open window of both regions, and the others of the first alone.
      expect(server.given).toHaveLength(3 * 2 + 19);
      expect(await readNumerator(store, 'chw_count', 'ML', '2025-03')).toBe(146);
      expect(await readNumerator(store, 'chw_count', 'ML', '2026-10')).toBe(146);
      expect((await pull(store, server)).state).toBe('nothing-new');
    });
  });
});
