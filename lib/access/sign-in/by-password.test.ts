import * as crypto from 'node:crypto';
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
import { hashPassword } from '../passwords/hash';
import { whyNobody } from '../testing/issue';
import { signOut } from './sign-out';

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>();
  return { ...real, scrypt: vi.fn(real.scrypt) };
});

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
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

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

    it('never signs in the session that the browser brought along, and ends it', async () => {
      await addPerson(store);
      const attacker = new Browser();
      await from(attacker);
      const victim = new Browser();
      const planted = attacker.cookies.get('next-auth.session-token') ?? '';
      victim.cookies.set('next-auth.session-token', planted);
      await from(victim);
      expect(victim.cookies.get('next-auth.session-token')).not.toBe(planted);
      expect(await whyNobody(attacker.headers())).toBe('not-valid');
      expect(await whyNobody(victim.headers())).toBe('a reader');
    });

    it('leaves a session alone when the sign-in fails', async () => {
      await addPerson(store);
      const browser = new Browser();
      await from(browser);
      await from(browser, 'autre mot de passe');
      expect(await whyNobody(browser.headers())).toBe('a reader');
    });

    it('tells to wait after five failures, the right password or not, but not on a known device', async () => {
      // The machine may be slow: the wait must not pass meanwhile.
      vi.useFakeTimers({ toFake: ['Date'] });
      await addPerson(store);
      const known = new Browser();
      await from(known);
      const stranger = new Browser();
      for (let index = 0; index < 5; index += 1) await from(stranger, `faux mot de passe ${String(index)}`);
      expect(await from(stranger)).toEqual({ kind: 'wait', seconds: 2 });
      expect(await from(stranger, PASSWORD, ' AWA@example.org ')).toEqual({ kind: 'wait', seconds: 2 });
      known.cookies.delete('next-auth.session-token');
      expect(await from(known)).toMatchObject({ kind: 'signed-in' });
      // What had to wait was not looked at: the journal tells of five failures, and once that tries had to wait.
      const failed = await readAudit(store, { actions: ['sign-in.failed'], limit: 20 });
      expect(failed.map(({ after }) => after?.['reason'])).toEqual([
        'slowed-down',
        ...Array.from({ length: 5 }, () => 'wrong-password'),
      ]);
    });

    it('verifies no more than five of fifty guesses made at once', async () => {
      // The machine may be slow: the wait must not pass meanwhile.
      vi.useFakeTimers({ toFake: ['Date'] });
      await addPerson(store);
      vi.mocked(crypto.scrypt).mockClear();
      const guesses = Array.from({ length: 50 }, (_, index) =>
        from(new Browser(), `faux mot de passe ${String(index)}`),
      );
      const kinds = (await Promise.all(guesses)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(5);
      expect(kinds.filter((kind) => kind === 'wait')).toHaveLength(45);
      expect(crypto.scrypt).toHaveBeenCalledTimes(5);
    });

    it('does the same work for whoever is unknown, disabled, without a password or mistyped', async () => {
      await addPerson(store);
      await addPerson(store, { email: 'sso@example.org', passwordHash: null });
      const disabled = await addPerson(store, { email: 'gone@example.org' });
      await changeAccount(store, disabled.id, { disabledAt: new Date() });
      const works = [];
      for (const email of ['awa', 'sso', 'gone', 'nobody']) {
        vi.mocked(crypto.scrypt).mockClear();
        expect(await from(new Browser(), 'autre mot de passe', `${email}@example.org`)).toEqual({
          kind: 'refused',
        });
        works.push(vi.mocked(crypto.scrypt).mock.calls.map(([, , length, options]) => ({ length, options })));
      }
      expect(works[0]).toHaveLength(1);
      for (const work of works) expect(work).toEqual(works[0]);
    });

    it('opens no session for a password that was reset while it was checked', async () => {
      const account = await addPerson(store);
      const reset = await hashPassword('un autre mot de passe');
      vi.mocked(crypto.scrypt).mockImplementationOnce((plain, salt, length, options, done) => {
        void changeAccount(store, account.id, { passwordHash: reset }).then(() =>
          crypto.scrypt(plain, salt, length, options, done),
        );
      });
      const browser = new Browser();
      expect(await from(browser)).toEqual({ kind: 'refused' });
      expect(browser.cookies.size).toBe(0);
      expect(await readSessionsOf(store, account.id, new Date())).toEqual([]);
      const [entry] = await readAudit(store, { limit: 1 });
      expect(entry).toMatchObject({ actor: account.id, after: { reason: 'overtaken' } });
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
