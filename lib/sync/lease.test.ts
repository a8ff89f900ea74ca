import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { acquireLease } from './lease';
import { PullStopped } from './types';

const now = () => new Date('2026-11-21T03:00:00Z');
const SOON = now().getTime() + 30_000;

eachDatabase((_name, makeStore, makePlace) => {
  describe('the lease', () => {
    it('is given to one pull at a time, over all handles on the store', async () => {
      const place = await makePlace();
      const [store, other] = [await makeStore(place), await makeStore(place)];
      const lease = await acquireLease(store, now);
      expect(lease).toBeDefined();
      expect(await acquireLease(other, now)).toBeUndefined();
      await lease?.release();
      const next = await acquireLease(other, now);
      expect(next).toBeDefined();
      await next?.release();
    });

    it('is given to one of many that ask at once', async () => {
      const place = await makePlace();
      const stores = await Promise.all(Array.from({ length: 5 }, () => makeStore(place)));
      const leases = await Promise.all(stores.map((store) => acquireLease(store, now)));
      const given = leases.filter((lease) => lease !== undefined);
      expect(given).toHaveLength(1);
      await given[0]?.release();
    });

    it('is taken over at once from a process of this machine that has died', async () => {
      const store = await makeStore();
      const { pid } = spawnSync(process.execPath, ['-e', '']);
      await store.db
        .insertInto('lease')
        .values({ name: 'pull', holder: 'dead', host: hostname(), pid, expires_at: SOON })
        .execute();
      const lease = await acquireLease(store, now);
      expect(lease).toBeDefined();
      await lease?.release();
    });

    it('is left to another machine until it gives no sign of life', async () => {
      const store = await makeStore();
      const elsewhere = {
        name: 'pull',
        holder: 'far',
        host: 'elsewhere.example.org',
        pid: 1,
        expires_at: SOON,
      };
      await store.db.insertInto('lease').values(elsewhere).execute();
      expect(await acquireLease(store, now)).toBeUndefined();
      const lease = await acquireLease(store, () => new Date(SOON + 1));
      expect(lease).toBeDefined();
      await lease?.release();
    });

    it('stops a pull that lost it, and leaves the new holder its own', async () => {
      const store = await makeStore();
      const lease = await acquireLease(store, now);
      await store.db.updateTable('lease').set({ holder: 'another' }).execute();
      await expect(lease?.renew(store)).rejects.toThrow(PullStopped);
      await lease?.release();
      expect(await store.db.selectFrom('lease').select('holder').execute()).toEqual([{ holder: 'another' }]);
    });
  });
});
