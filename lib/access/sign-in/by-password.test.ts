import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser } from '../testing/next-request';
import { PASSWORD, addPerson, useStore } from '../testing/people';
import { readAudit } from '@/lib/store/queries/audit';
import { changeAccount } from '@/lib/store/queries/accounts';
import { readSessionsOf } from '@/lib/store/queries/sessions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { identify } from '../identify';
import { signInByPassword } from './by-password';
import { signOut } from './sign-out';

const visitor = { address: '192.0.2.7', userAgent: 'Firefox' };
const from = (browser: Browser, password = PASSWORD, email = 'awa@example.org') =>
  browser.ask(() => signInByPassword({ email, password }, visitor));

eachDatabase((_name, makeStore) => {
  let store: Store;
  beforeEach(async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
    vi.stubEnv('LOG_LEVEL', 'silent');
    store = await makeStore();
    useStore(store);
  });
  afterEach(() => vi.unstubAllEnvs());

  describe('signInByPassword', () => {
    it('opens a session that the next request is known by', async () => {
      const account = await addPerson(store);
      const browser = new Browser({ 'x-tableau-peer': '192.0.2.7' });
      expect(await from(browser)).toEqual({ kind: 'signed-in', mustChangePassword: false });
      const identity = await identify(browser.headers());
      expect(identity).toMatchObject({
        kind: 'reader',
        reader: {
          account: { id: account.id },
          via: 'session',
          scope: { kind: 'nation' },
          address: '192.0.2.7',
        },
      });
      const [session] = await readSessionsOf(store, account.id, new Date());
      expect(session).toMatchObject({ via: 'password', address: '192.0.2.7', userAgent: 'Firefox' });
      expect(Number(session?.expiresAt) - Number(session?.createdAt)).toBe(12 * 3600 * 1000);
      expect((await readAudit(store, { limit: 5 })).map(({ action }) => action)).toEqual(['sign-in']);
      expect([...browser.cookies.keys()].sort()).toEqual(['next-auth.session-token', 'tableau-sec.device']);
    });

    it('says the same to a wrong password, an unknown e-mail and a disabled account', async () => {
      const account = await addPerson(store);
      const browser = new Browser();
      expect(await from(browser, 'autre mot de passe')).toEqual({ kind: 'refused' });
      expect(await from(browser, PASSWORD, 'nobody@example.org')).toEqual({ kind: 'refused' });
      await changeAccount(store, account.id, { disabledAt: new Date() });
      expect(await from(browser)).toEqual({ kind: 'refused' });
      expect(browser.cookies.size).toBe(0);
      const reasons = (await readAudit(store, { limit: 5 })).map(({ after }) => after?.['reason']);
      expect(reasons).toEqual(['disabled', 'unknown-account', 'wrong-password']);
    });

    it('signs out: the session is gone, not only its cookie', async () => {
      await addPerson(store);
      const browser = new Browser();
      await from(browser);
      const before = browser.headers();
      const identity = await identify(before);
      if (identity.kind !== 'reader') throw new Error('not signed in');
      await browser.ask(() => signOut(identity.reader, visitor));
      expect(browser.cookies.has('next-auth.session-token')).toBe(false);
      expect(await identify(before)).toMatchObject({ kind: 'nobody', reason: 'not-valid' });
      expect((await readAudit(store, { limit: 5 }))[0]).toMatchObject({ action: 'sign-out', via: 'session' });
    });
  });
});
