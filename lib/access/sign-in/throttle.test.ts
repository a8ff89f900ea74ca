import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { accountKey, addressKey, admitAttempt, forgive } from './throttle';

const START = Date.parse('2026-11-21T09:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1000);

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('keys of the counts', () => {
  it('tells e-mails apart by their folded spelling, and does not tell them', () => {
    expect(accountKey(' Awa@Example.org ')).toBe(accountKey('awa@example.org'));
    expect(accountKey('awa@example.org')).not.toBe(accountKey('awa@example.com'));
    expect(accountKey('mon mot de passe')).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('counts %s as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

eachDatabase((_name, makeStore) => {
  let store: Store;
  beforeEach(async () => {
    store = await makeStore();
  });
  const attempt = (account: string, address: string, device: string | null = null) => ({
    account,
    address,
    device,
  });
  const tries = async (count: number, one: ReturnType<typeof attempt>, seconds: number) => {
    for (let index = 0; index < count; index += 1) await admitAttempt(store, one, at(seconds));
  };

  describe('admitAttempt', () => {
    it('slows the sixth try for an account down, and doubles the wait', async () => {
      const one = attempt('awa', '192.0.2.7');
      await tries(5, one, 0);
      expect(await admitAttempt(store, one, at(0))).toBe(2);
      expect(await admitAttempt(store, one, at(2))).toBe(0);
      expect(await admitAttempt(store, one, at(2))).toBe(4);
    });

    it('does not count tries made during the wait', async () => {
      const one = attempt('awa', '192.0.2.7');
      await tries(200, one, 0);
      expect(await admitAttempt(store, one, at(1))).toBe(1);
      expect(await admitAttempt(store, one, at(2))).toBe(0);
    });

    it('forgets after a quarter of an hour', async () => {
      const one = attempt('awa', '192.0.2.7');
      await tries(5, one, 0);
      await tries(5, one, 800);
      expect(await admitAttempt(store, one, at(901))).toBe(0);
    });

    it('does not let a stranger hold up a first try from elsewhere', async () => {
      for (let index = 0; index < 60; index += 1) {
        await admitAttempt(store, attempt('awa', `198.51.100.${String(index)}`), at(0));
      }
      expect(await admitAttempt(store, attempt('awa', '192.0.2.7'), at(0))).toBe(0);
      // A second one, after a mistake of one's own, waits.
      expect(await admitAttempt(store, attempt('awa', '192.0.2.7'), at(0))).toBe(60);
      // The stranger’s own second tries wait too, from each of their addresses.
      expect(await admitAttempt(store, attempt('awa', '198.51.100.3'), at(0))).toBe(60);
    });

    it('lets a known device answer for its own failures alone', async () => {
      await tries(300, attempt('awa', '192.0.2.7'), 0);
      for (let index = 0; index < 30; index += 1)
        await tries(1, attempt(`n${String(index)}`, '192.0.2.7'), 0);
      const own = attempt('awa', '192.0.2.7', 'laptop');
      await tries(4, own, 0);
      expect(await admitAttempt(store, own, at(0))).toBe(0);
      expect(await admitAttempt(store, own, at(0))).toBe(2);
      // A device of one account says nothing for another.
      expect(await admitAttempt(store, attempt('moussa', '192.0.2.7'), at(0))).toBeGreaterThan(0);
    });

    it('slows an address down that tries twenty accounts, and not its neighbours', async () => {
      for (let index = 0; index < 20; index += 1) {
        expect(await admitAttempt(store, attempt(`n${String(index)}`, '192.0.2.7'), at(0))).toBe(0);
      }
      expect(await admitAttempt(store, attempt('awa', '192.0.2.7'), at(0))).toBe(2);
      expect(await admitAttempt(store, attempt('awa', '192.0.2.8'), at(0))).toBe(0);
    });

    it('after a sign-in forgets the failures of that account from there, and no others', async () => {
      const one = attempt('awa', '192.0.2.7');
      await tries(6, one, 0);
      await tries(5, attempt('moussa', '192.0.2.7'), 0);
      await forgive(store, one);
      expect(await admitAttempt(store, one, at(0))).toBe(0);
      expect(await admitAttempt(store, attempt('moussa', '192.0.2.7'), at(0))).toBe(2);
    });

    it('lets no more than five of fifty guesses made at once pass', async () => {
      const waits = await Promise.all(
        Array.from({ length: 50 }, () => admitAttempt(store, attempt('awa', '192.0.2.7'), at(0))),
      );
      expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
    });
  });
});
