import { Browser } from '../testing/next-request';
import { decode } from 'next-auth/jwt';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAudit } from '@/lib/store/queries/audit';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { identify } from '../identify';
import { captureAccessLog } from '../testing/captured-log';
import { PASSWORD, addPerson, useStore } from '../testing/people';
import { passProvider, start, finish } from '../testing/sso-flow';
import { startIdentityProvider } from '../testing/identity-provider';
import { signInByPassword } from './by-password';

const SECRET = 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g';
const visitor = { address: '192.0.2.7', userAgent: 'Firefox' };
const from = (browser: Browser, email = 'awa@example.org', password = PASSWORD) =>
  browser.ask(() => signInByPassword({ email, password }, visitor));

eachDatabase((_name, makeStore) => {
  let store: Store;
  beforeEach(async () => {
    vi.stubEnv('NEXTAUTH_SECRET', SECRET);
    vi.stubEnv('LOG_LEVEL', 'silent');
    store = await makeStore();
    useStore(store);
    await addPerson(store);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  describe('cookies of a sign-in', () => {
    it('hold the session’s secret, encrypted, and nothing of the person', async () => {
      const browser = new Browser();
      await from(browser);
      const token = browser.cookies.get('next-auth.session-token') ?? '';
      const held = await decode({ token, secret: SECRET });
      expect(Object.keys(held ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid']);
      expect(Number(held?.['exp']) - Number(held?.['iat'])).toBe(12 * 3600);
      expect(browser.sent.join()).not.toMatch(/awa|example/i);
    });

    it('are not held up by what another program left in the browser', async () => {
      const browser = new Browser();
      browser.cookies.set('next-auth.callback-url', 'no address');
      browser.cookies.set('next-auth.csrf-token', 'x|y');
      expect(await from(browser)).toMatchObject({ kind: 'signed-in' });
      expect([...browser.cookies.keys()].sort()).toEqual(['next-auth.session-token', 'tableau-sec.device']);
    });

    it('are out of reach of scripts and of other sites, and over https only sent so', async () => {
      vi.stubEnv('NATIONAL_SERVER_URL', 'https://dhis2.example.org');
      vi.stubEnv('NATIONAL_SERVER_TOKEN', 't');
      vi.stubEnv('COUNTRY_PROFILE', 'p.json');
      vi.stubEnv('NEXTAUTH_URL', 'https://tableau.example.org');
      const browser = new Browser();
      await from(browser);
      expect([...browser.cookies.keys()].sort()).toEqual([
        '__Secure-next-auth.session-token',
        '__Secure-tableau-sec.device',
      ]);
      expect(browser.sent.length).toBeGreaterThan(2);
      for (const cookie of browser.sent) {
        expect(cookie).toMatch(/; HttpOnly/i);
        expect(cookie).toMatch(/; Secure/i);
        expect(cookie).toMatch(/; SameSite=lax/i);
        expect(cookie).toMatch(/; Path=\//i);
      }
      expect(await identify(browser.headers())).toMatchObject({ kind: 'reader' });
    });
  });

  describe('the log and the journal of sign-in', () => {
    it('hold no password, token or cookie, even when a password is typed as the e-mail', async () => {
      const log = captureAccessLog();
      const browser = new Browser();
      await from(browser, 'awa@example.org', 'hunter2 hunter2 hunter2');
      await from(browser, 'hunter2 hunter2 hunter2', 'hunter2 hunter2 hunter2');
      await from(browser, 'hunter2@hunter2', 'x');
      await from(browser);
      await identify(new Headers({ authorization: 'Bearer tsec_hunter2' }));
      vi.stubEnv('NEXTAUTH_URL', 'http://127.0.0.1:3000');
      const person = { sub: 'awa-1', email: 'awa@example.org', email_verified: true };
      const redirectUri = 'http://127.0.0.1:3000/api/auth/callback/oidc';
      const provider = await startIdentityProvider({ redirectUri, person });
      vi.stubEnv('OIDC_ISSUER', provider.issuer);
      vi.stubEnv('OIDC_CLIENT_ID', provider.clientId);
      vi.stubEnv('OIDC_CLIENT_SECRET', provider.clientSecret);
      const other = new Browser();
      const question = new URL(await start(other));
      const answer = new URL(await passProvider(question.href));
      const thief = new Browser();
      for (const [name, value] of other.cookies) thief.cookies.set(name, value);
      await finish(other, answer.href);
      await finish(thief, answer.href);
      await start(thief);
      await finish(thief, answer.href);
      await provider.close();
      await finish(thief, answer.href);
      log.stop();
      const written = log.text() + JSON.stringify(await readAudit(store, { limit: 99 }));
      expect(log.text()).toContain('sign-in failed');
      const secrets = [
        'hunter2',
        PASSWORD,
        SECRET,
        provider.clientSecret,
        ...['code', 'state'].map((name) => answer.searchParams.get(name) ?? ''),
        ...['nonce', 'code_challenge'].map((name) => question.searchParams.get(name) ?? ''),
        ...[browser, other, thief].flatMap(({ sent }) => sent.flatMap(valueOf)),
      ];
      expect(secrets.length).toBeGreaterThan(15);
      for (const secret of secrets) expect(written).not.toContain(secret);
    });
  });
});

function valueOf(cookie: string): string[] {
  const value = (cookie.split(';')[0] ?? '').split(/=(.*)/s)[1] ?? '';
  return value === '' ? [] : [value, decodeURIComponent(value)];
}
