import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '@/lib/store/open';
import { readPulls } from '@/lib/store/queries/pulls';
import { readRelease } from '@/lib/store/queries/releases';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { runPull } from './run-pull';
import type { FakeServer } from './testing/fake-server';
import { COUNT, createServer, LAST, NOW, PROFILE, SOURCE, SUPERVISION } from './testing/small-country';

const INDICATORS = [COUNT, SUPERVISION];
const LATER = '2026-11-21T22:00:00Z';

function pull(store: Store, server: FakeServer) {
  const trigger = 'command';
  return runPull({
    store,
    server,
    profile: PROFILE,
    source: SOURCE,
    trigger,
    indicators: INDICATORS,
    now: () => NOW,
  });
}

/** All that readers can see of the figures. */
async function readAll(store: Store) {
  const order = ['period', 'level', 'org_unit'] as const;
  return {
    facts: await store.db
      .selectFrom('fact')
      .selectAll()
      .orderBy('month')
      .orderBy('measure')
      .orderBy('org_unit')
      .execute(),
    rollups: await store.db
      .selectFrom('rollup')
      .selectAll()
      .orderBy(order[0])
      .orderBy(order[1])
      .orderBy(order[2])
      .execute(),
  };
}

function startPull(place: OpenOptions, delay: number) {
  const parameters = ['--conditions=react-server', '--import', 'tsx', 'lib/sync/testing/pull-process.ts'];
  return spawn(process.execPath, [...parameters, JSON.stringify(place), LATER, String(delay)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

eachDatabase((_name, makeStore, makePlace) => {
  describe('a pull that is cut', () => {
    it('between staging and publishing leaves the old release whole, and asks the server for nothing twice', async () => {
      const store = await makeStore();
      const server = createServer();
      await pull(store, server);
      const before = await readAll(store);
      server.dataAsOf = new Date(LATER);
      server.set('chw_active', 'A1', LAST, 40);
      server.given.length = 0;
      const insertRollups = async () => Promise.reject(new Error('the disk is full'));
      const failing = { ...store, bulk: { ...store.bulk, insertRollups } };
      const cut = await pull(failing, server);
      expect(cut).toMatchObject({ state: 'failed', failure: { code: 'internal' }, releases: [] });
      expect(cut.failure?.sentence.en).toContain('the disk is full');
      expect(await readAll(store)).toEqual(before);
      expect((await readRelease(store))?.number).toBe(2);
      expect(server.given).toHaveLength(6);

      expect(await pull(store, server)).toMatchObject({ state: 'done', releases: [{ number: 3 }] });
      expect(server.given).toHaveLength(6);
      expect((await readAll(store)).facts.filter(({ value }) => value === 40)).toHaveLength(1);
    });

    it(
      'by a kill, again and again, leaves a whole release each time, and the next one completes',
      { timeout: 120_000 },
      async () => {
        const place = await makePlace();
        const store = await makeStore(place);
        await pull(store, createServer());
        const whole = await readAll(store);
        for (const wait of [5, 60, 250]) {
          const child = startPull(place, 10);
          await once(child.stdout, 'data');
          await new Promise((resolve) => setTimeout(resolve, wait));
          child.kill('SIGKILL');
          await once(child, 'exit');
          expect(await readAll(store)).toEqual(whole);
        }
        const server = createServer();
        server.dataAsOf = new Date(LATER);
        expect((await pull(store, server)).failure).toBeUndefined();
        expect(await readAll(store)).toEqual(whole);
        const states = (await readPulls(store, 9)).map(({ state }) => state);
        expect(states).toEqual([
          expect.stringMatching(/done|nothing-new/),
          'interrupted',
          'interrupted',
          'interrupted',
          'done',
        ]);
      },
    );

    it('is one of several that start together on an empty store', { timeout: 60_000 }, async () => {
      const place = await makePlace();
      const outputs = await Promise.all(
        [1, 2, 3].map(async () => {
          const child = startPull(place, 150);
          let output = '';
          child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
          await once(child, 'close');
          return output;
        }),
      );
      expect(outputs.filter((output) => output.includes('"state":"done"'))).toHaveLength(1);
      expect(outputs.filter((output) => output.includes('"code":"already-running"'))).toHaveLength(2);
    });

    it('is told that another process is pulling', { timeout: 60_000 }, async () => {
      const place = await makePlace();
      const store = await makeStore(place);
      const child = startPull(place, 50);
      await once(child.stdout, 'data');
      expect(await pull(store, createServer())).toMatchObject({
        state: 'failed',
        failure: { code: 'already-running' },
      });
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect((await readPulls(store, 9)).map(({ state }) => state)).toEqual(['running']);
    });
  });
});
