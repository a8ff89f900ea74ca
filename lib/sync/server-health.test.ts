import { describe, expect, it } from 'vitest';
import { readServerHealth } from '@/lib/store/queries/server-health';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { failWith } from './testing/fake-server';
import { pull } from './testing/pull-small-country';
import { createServer, NOW } from './testing/small-country';

const HOUR = 3_600_000;
const later = (hours: number) => () => new Date(NOW.getTime() + hours * HOUR);

eachDatabase((_name, makeStore) => {
  describe('the health of the national server', () => {
    it('is failing since the first attempt, though the server says its version each time', async () => {
      const store = await makeStore();
      const server = createServer();
      server.fail = () => ({ failure: failWith('no-analytics'), fatal: true });
      await pull(store, server);
      await pull(store, server, { now: later(1) });
      expect(await readServerHealth(store)).toMatchObject({
        failingSince: NOW,
        lastAnswerAt: later(1)(),
        failureCode: 'no-analytics',
      });
      let seen: Date | null = NOW;
      server.fail = () => undefined;
      server.beforeBatch = async () => {
        if (server.given.length > 0) seen = (await readServerHealth(store)).failingSince;
      };
      await pull(store, server, { now: later(2) });
      expect(seen).toBeNull();
    });

    it('stays failing on a server that has lost the date of its analytics, and recovers where nothing is new', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      const { dataAsOf } = server;
      server.down = failWith('unreachable');
      await pull(store, server);
      server.down = undefined;
      server.dataAsOf = null;
      expect(await pull(store, server, { now: later(1) })).toMatchObject({
        failure: { code: 'no-analytics' },
      });
      expect(await readServerHealth(store)).toMatchObject({ failingSince: NOW, failureCode: 'no-analytics' });
      server.dataAsOf = dataAsOf;
      expect((await pull(store, server, { now: later(2) })).state).toBe('nothing-new');
      expect(await readServerHealth(store)).toMatchObject({ failingSince: null, failureCode: null });
    });

    it('tries again when any of several failures may pass, and says the first', async () => {
      const store = await makeStore();
      const server = createServer();
      server.fail = ({ region }) =>
        region === 'R1'
          ? { failure: failWith('bad-item'), fatal: false }
          : { failure: failWith('query-timeout', true), fatal: false };
      expect((await pull(store, server)).failure).toMatchObject({ code: 'bad-item', retry: true });
    });
  });
});
