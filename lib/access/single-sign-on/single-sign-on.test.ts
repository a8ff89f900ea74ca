import { Browser } from '../testing/next-request';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAccount, readAccountByEmail, readAccounts } from '@/lib/store/queries/accounts';
import { readAudit } from '@/lib/store/queries/audit';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { identify } from '../identify';
import { type IdentityProvider, startIdentityProvider } from '../testing/identity-provider';
import { addPerson, useStore } from '../testing/people';
import { finishSingleSignOn } from './finish';
import { startSingleSignOn } from './start';

const HERE = 'http://127.0.0.1:3000';
const BACK = `${HERE}/api/auth/callback/oidc`;
const AWA = { sub: 'awa-1', email: 'Awa@example.org', email_verified: true, name: 'Awa Traoré' };

/** Follows the provider's redirects until it sends the browser back here. */
async function passProvider(from: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = from;
  while (!address.startsWith(HERE)) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const text of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (text.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null)
      throw new Error(`The provider answers ${String(answer.status)}: ${await answer.text()}`);
    address = new URL(location, address).href;
  }
  return address;
}

const locationOf = (answer: Response) => answer.headers.get('location') ?? '';

async function start(browser: Browser, returnTo = '/regions/abc?periode=2026-06'): Promise<string> {
  const answer = await browser.ask(() => startSingleSignOn(returnTo));
  expect(answer.status).toBe(303);
  return locationOf(answer);
}

async function finish(browser: Browser, address: string): Promise<string> {
  return locationOf(await browser.ask(() => finishSingleSignOn(browser.request(address))));
}

async function signIn(browser: Browser, returnTo?: string): Promise<string> {
  return finish(browser, await passProvider(await start(browser, returnTo)));
}

eachDatabase((_name, makeStore) => {
  let store: Store;
  const providers: IdentityProvider[] = [];

  async function provide(special: Partial<Parameters<typeof startIdentityProvider>[0]> = {}) {
    const provider = await startIdentityProvider({ redirectUri: BACK, person: { ...AWA }, ...special });
    providers.push(provider);
    vi.stubEnv('OIDC_ISSUER', provider.issuer);
    vi.stubEnv('OIDC_CLIENT_ID', provider.clientId);
    vi.stubEnv('OIDC_CLIENT_SECRET', provider.clientSecret);
    return provider;
  }
  const actions = async () => (await readAudit(store, { limit: 9 })).map(({ action }) => action).reverse();
  const reasons = async () => (await readAudit(store, { limit: 9 })).map(({ after }) => after?.['reason']);

  beforeEach(async () => {
    vi.stubEnv('NEXTAUTH_URL', HERE);
    vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
    vi.stubEnv('LOG_LEVEL', 'silent');
    store = await makeStore();
    useStore(store);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    for (const provider of providers.splice(0)) await provider.close();
  });

  describe('single sign-on', () => {
    it.each(['id-token', 'userinfo'] as const)(
      'links the account of the verified e-mail (told in: %s)',
      async (emailIn) => {
        await provide({ emailIn });
        const account = await addPerson(store);
        const browser = new Browser();
        const question = new URL(await start(browser));
        expect(question.searchParams.get('code_challenge_method')).toBe('S256');
        for (const name of ['code_challenge', 'state', 'nonce'])
          expect(question.searchParams.get(name)).toBeTruthy();
        expect(question.searchParams.get('redirect_uri')).toBe(BACK);
        expect(await finish(browser, await passProvider(question.href))).toBe('/regions/abc?periode=2026-06');
        expect(await identify(browser.headers())).toMatchObject({ reader: { account: { id: account.id } } });
        expect((await readAccountByEmail(store, 'awa@example.org'))?.identity).toMatchObject({
          subject: 'awa-1',
        });
        expect(await actions()).toEqual(['account.linked', 'sign-in']);
        expect([...browser.cookies.keys()]).toEqual(['next-auth.session-token']);
        expect(browser.sent.join('\n')).not.toMatch(/access_token|id_token/);
      },
    );

    it('knows a linked account by its subject, whatever its e-mail has become', async () => {
      const provider = await provide();
      const account = await addPerson(store);
      await signIn(new Browser());
      provider.person = { sub: 'awa-1', email: 'awa.keita@example.org', email_verified: false };
      const browser = new Browser();
      expect(await signIn(browser)).toBe('/regions/abc?periode=2026-06');
      expect(await identify(browser.headers())).toMatchObject({ reader: { account: { id: account.id } } });
      expect(await readAccounts(store)).toHaveLength(1);
    });

    it('opens an account without rights for whoever is new', async () => {
      await provide();
      const browser = new Browser();
      expect(await signIn(browser)).toBe('/regions/abc?periode=2026-06');
      const identity = await identify(browser.headers());
      if (identity.kind !== 'reader') throw new Error('nobody');
      expect(identity.reader.account).toMatchObject({
        email: 'awa@example.org',
        name: 'Awa Traoré',
        role: null,
      });
      expect([...identity.reader.permissions]).toEqual(['account:own']);
      expect(identity.reader.scope).toEqual({ kind: 'regions', regions: [] });
      expect(await actions()).toEqual(['account.added', 'sign-in']);
    });

    it.each([{ email_verified: false }, { email_verified: 'true' }, { email: 'ａwa@example.org' }])(
      'takes no e-mail that is not vouched for: %o',
      async (special) => {
        await provide({ person: { ...AWA, ...special } });
        await addPerson(store);
        const browser = new Browser();
        expect(await signIn(browser)).toBe('/connexion?erreur=sso-unverified');
        expect(browser.cookies.size).toBe(0);
        expect((await readAccountByEmail(store, 'awa@example.org'))?.identity).toBeNull();
        expect(await reasons()).toEqual(['sso-unverified']);
      },
    );

    it('refuses an account that another identity is linked to', async () => {
      const provider = await provide();
      await addPerson(store);
      await signIn(new Browser());
      provider.person = { ...AWA, sub: 'somebody-else' };
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-linked-elsewhere');
      // The same subject, vouched for by another provider, is another person too.
      await provide();
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-linked-elsewhere');
      expect((await readAudit(store, { limit: 1 }))[0]?.actorName).toBe('awa@example.org');
    });

    it('refuses a disabled account, linked or not', async () => {
      await provide();
      const account = await addPerson(store, { id: randomUUID() });
      await changeAccount(store, account.id, { disabledAt: new Date() });
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-disabled');
      await changeAccount(store, account.id, { disabledAt: null });
      const browser = new Browser();
      await signIn(browser);
      await changeAccount(store, account.id, { disabledAt: new Date() });
      expect(await identify(browser.headers())).toMatchObject({ kind: 'nobody', reason: 'disabled' });
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-disabled');
    });

    it('refuses an answer whose nonce is not that of the question', async () => {
      await provide();
      const browser = new Browser();
      const question = new URL(await start(browser));
      question.searchParams.set('nonce', 'another');
      expect(await finish(browser, await passProvider(question.href))).toBe('/connexion?erreur=sso-refused');
      expect(browser.cookies.size).toBe(0);
      expect(await readAccounts(store)).toEqual([]);
      expect(await reasons()).toEqual(['sso-refused']);
    });

    it('refuses an answer whose state is not that of the question', async () => {
      await provide();
      const browser = new Browser();
      const answer = new URL(await passProvider(await start(browser)));
      answer.searchParams.set('state', 'another');
      expect(await finish(browser, answer.href)).toBe('/connexion?erreur=sso-refused');
      expect(await readAccounts(store)).toEqual([]);
    });

    it('refuses the answer to somebody else’s question', async () => {
      await provide();
      const attacker = new Browser();
      const answer = await passProvider(await start(attacker));
      const victim = new Browser();
      expect(await finish(victim, answer)).toBe('/connexion?erreur=sso-expired');
      await start(victim);
      expect(await finish(victim, answer)).toBe('/connexion?erreur=sso-refused');
      expect(victim.cookies.has('next-auth.session-token')).toBe(false);
    });

    it('refuses a code that was used, even with the cookies of its question', async () => {
      await provide();
      const browser = new Browser();
      const answer = await passProvider(await start(browser));
      const thief = new Browser();
      for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
      expect(await finish(browser, answer)).toBe('/regions/abc?periode=2026-06');
      expect(await finish(browser, answer)).toBe('/connexion?erreur=sso-expired');
      expect(await finish(thief, answer)).toBe('/connexion?erreur=sso-refused');
      expect(thief.cookies.has('next-auth.session-token')).toBe(false);
    });

    it('refuses a code without the verifier of its question', async () => {
      await provide();
      const browser = new Browser();
      const answer = await passProvider(await start(browser));
      browser.cookies.delete('next-auth.pkce.code_verifier');
      expect(await finish(browser, answer)).toBe('/connexion?erreur=sso-expired');
    });

    it('refuses a provider that is not the issuer it was set as', async () => {
      await provide({ issuer: 'http://localhost:9' });
      const provider = providers[0];
      vi.stubEnv('OIDC_ISSUER', 'http://localhost:10');
      expect(provider?.issuer).toBe('http://localhost:9');
      expect(await start(new Browser())).toBe('/connexion?erreur=sso-down');
    });

    it('says that the provider is down, at the start and at the end', async () => {
      const provider = await provide();
      const browser = new Browser();
      const answer = await passProvider(await start(browser));
      await provider.close();
      expect(await finish(browser, answer)).toBe('/connexion?erreur=sso-down');
      expect(await start(new Browser())).toBe('/connexion?erreur=sso-down');
      expect(await actions()).toEqual([]);
    });

    it('goes back to own paths only', async () => {
      await provide();
      for (const elsewhere of [
        '//evil.example',
        'https://evil.example/',
        '/\\evil.example',
        '/%2fevil.example',
      ]) {
        expect(await signIn(new Browser(), elsewhere)).toBe('/');
      }
    });

    it('takes no place to go from the answer', async () => {
      await provide();
      const browser = new Browser();
      const answer = await passProvider(await start(browser));
      expect(await finish(browser, `${answer}&callbackUrl=/admin`)).toBe('/regions/abc?periode=2026-06');
    });

    it('says that the person said no', async () => {
      await provide();
      const browser = new Browser();
      await start(browser);
      expect(await finish(browser, `${BACK}?error=access_denied&state=x`)).toBe(
        '/connexion?erreur=sso-refused',
      );
    });

    it('does not fill the journal with made-up answers', async () => {
      await provide();
      for (let index = 0; index < 25; index += 1) {
        const browser = new Browser();
        await start(browser);
        await finish(browser, `${BACK}?code=x&state=x`);
      }
      expect(await readAudit(store, { limit: 99 })).toHaveLength(20);
    });
  });
});
