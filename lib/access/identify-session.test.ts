import { issueSession, readerOf, whyNobody } from './testing/issue';
import { encode } from 'next-auth/jwt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '@/lib/store/access-types';
import { changeAccount } from '@/lib/store/queries/accounts';
import { endSessionsOf, readSessionsOf } from '@/lib/store/queries/sessions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { identify } from './identify';
import { sessionCookieName } from './sessions/session-cookie';
import { signingSecret } from './settings';
import { addPerson, useStore } from './testing/people';

eachDatabase((_name, makeStore) => {
  let store: Store;
  let account: Account;

  beforeEach(async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
    vi.stubEnv('LOG_LEVEL', 'silent');
    store = await makeStore();
    useStore(store);
    account = await addPerson(store);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  describe('identify, by session', () => {
    it('knows the account, its rights and its regions as they are at each request', async () => {
      const browser = await issueSession(store, account);
      expect(await readerOf(browser.headers())).toMatchObject({ via: 'session', scope: { kind: 'nation' } });
      await changeAccount(store, account.id, { role: 'admin', regions: ['R1'] });
      const reader = await readerOf(browser.headers());
      expect(reader.scope).toEqual({ kind: 'regions', regions: ['R1'] });
      expect(reader.permissions.has('users:manage')).toBe(true);
      await changeAccount(store, account.id, { role: 'viewer', regions: [] });
      const less = await readerOf(browser.headers());
      expect(less.scope).toEqual({ kind: 'regions', regions: [] });
      expect(less.permissions.has('users:manage')).toBe(false);
      await changeAccount(store, account.id, { role: null, regions: null });
      const none = await readerOf(browser.headers());
      expect([...none.permissions]).toEqual(['account:own']);
      expect(none.scope).toEqual({ kind: 'regions', regions: [] });
    });

    it('ends at the next request when the account is disabled or its sessions are ended', async () => {
      const [one, other] = [await issueSession(store, account), await issueSession(store, account)];
      await changeAccount(store, account.id, { disabledAt: new Date() });
      expect(await whyNobody(one.headers())).toBe('disabled');
      await changeAccount(store, account.id, { disabledAt: null });
      expect(await whyNobody(one.headers())).toBe('a reader');
      await endSessionsOf(store, account.id);
      expect(await whyNobody(one.headers())).toBe('not-valid');
      expect(await whyNobody(other.headers())).toBe('not-valid');
    });

    it('ends after its hours, whatever the cookie says', async () => {
      const browser = await issueSession(store, account, { expiresAt: new Date(Date.now() - 1) });
      expect(await whyNobody(browser.headers())).toBe('not-valid');
    });

    it('takes no cookie that was not written here', async () => {
      expect(await whyNobody((await issueSession(store, account, {}, 'another secret')).headers())).toBe(
        'not-valid',
      );
      const browser = await issueSession(store, account);
      const value = browser.cookies.get(sessionCookieName()) ?? '';
      for (const forged of [
        '',
        'x',
        value.slice(0, -2),
        // Another letter than the one that stands there.
        `${value.slice(0, 60)}${value[60] === 'A' ? 'B' : 'A'}${value.slice(61)}`,
        '%E0%A4%A',
      ]) {
        browser.cookies.set(sessionCookieName(), forged);
        expect(await whyNobody(browser.headers())).toBe('not-valid');
      }
      const named = await encode({
        token: { sub: account.id, email: account.email },
        secret: signingSecret(),
      });
      browser.cookies.set(sessionCookieName(), named);
      expect(await whyNobody(browser.headers())).toBe('not-valid');
    });

    it('asks for the password that somebody else gave to be changed, unless it was not used', async () => {
      await changeAccount(store, account.id, { mustChangePassword: true });
      expect((await readerOf((await issueSession(store, account)).headers())).mustChangePassword).toBe(true);
      expect(
        (await readerOf((await issueSession(store, account, { via: 'oidc' })).headers())).mustChangePassword,
      ).toBe(false);
    });

    it('notes when it was last seen, every five minutes', async () => {
      const seen = async () => Number((await readSessionsOf(store, account.id, new Date()))[0]?.lastSeenAt);
      const before = Date.now() - 4 * 60_000;
      const recent = await issueSession(store, account, { lastSeenAt: new Date(before) });
      await identify(recent.headers());
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await seen()).toBe(before);
      await endSessionsOf(store, account.id);
      const older = await issueSession(store, account, { lastSeenAt: new Date(Date.now() - 6 * 60_000) });
      await identify(older.headers());
      await vi.waitFor(async () => expect(await seen()).toBeGreaterThan(Date.now() - 60_000));
    });
  });
});
