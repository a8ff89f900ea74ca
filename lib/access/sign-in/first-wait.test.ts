import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { isFirstWait } from './first-wait';
import { admitAttempt, forgive } from './throttle';

const START = Date.parse('2026-11-21T09:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1000);
const attempt = (account: string, address = '192.0.2.7') => ({ account, address, device: null });

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
});
afterEach(() => vi.unstubAllEnvs());

eachDatabase((_name, makeStore) => {
  describe('isFirstWait', () => {
    it('is told once for an account and a source in a quarter of an hour, also of tries made at once', async () => {
      const store = await makeStore();
      for (let index = 0; index < 5; index += 1) await admitAttempt(store, attempt('awa'), at(0));
      const many = await Promise.all(
        Array.from({ length: 20 }, () => isFirstWait(store, attempt('awa'), at(1))),
      );
      expect(many.filter(Boolean)).toHaveLength(1);
      await forgive(store, attempt('awa'));
      await admitAttempt(store, attempt('awa'), at(890));
      expect(await isFirstWait(store, attempt('awa'), at(899))).toBe(false);
      expect(await isFirstWait(store, attempt('awa'), at(902))).toBe(true);
    });

    it('is one for an address, whatever accounts it goes through', async () => {
      const store = await makeStore();
      for (let index = 0; index < 20; index += 1) await admitAttempt(store, attempt(`n${index}`), at(0));
      const firsts: boolean[] = [];
      for (let index = 0; index < 50; index += 1)
        firsts.push(await isFirstWait(store, attempt(`other${index}`), at(1)));
      expect(firsts.filter(Boolean)).toHaveLength(1);
      expect(await isFirstWait(store, attempt('other', '192.0.2.8'), at(1))).toBe(true);
    });

    it('slows nobody down by itself', async () => {
      const store = await makeStore();
      for (let index = 0; index < 5; index += 1) await admitAttempt(store, attempt('awa'), at(0));
      await isFirstWait(store, attempt('awa'), at(1));
      expect(await admitAttempt(store, attempt('awa'), at(2))).toBe(0);
      expect(await admitAttempt(store, attempt('moussa'), at(2))).toBe(0);
    });
  });
});
