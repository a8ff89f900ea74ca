import {
  AWA,
  BACK,
  HEADED,
  finish,
  passProvider,
  setUpSingleSignOn,
  signIn,
  start,
} from '../testing/sso-flow';
import { Browser } from '../testing/next-request';
import { describe, expect, it } from 'vitest';
import { changeAccount, readAccount, readAccountByEmail, readAccounts } from '@/lib/store/queries/accounts';
import { readSessionsOf } from '@/lib/store/queries/sessions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addToken, countLiveTokens, openSession } from '../accounts/testing/fixtures';
import { readerOf, whyNobody } from '../testing/issue';
import { addPerson } from '../testing/people';

eachDatabase((_name, makeStore) => {
  const suite = setUpSingleSignOn(makeStore);
  const actions = async () => (await suite().journal()).map(({ action }) => action);
  const reasons = async () => (await suite().journal()).map(({ after }) => after?.['reason']);

  describe('accounts of single sign-on', () => {
    it.each(['id-token', 'userinfo'] as const)(
      'links the account of the verified e-mail (told in: %s)',
      async (emailIn) => {
        await suite().provide({ emailIn });
        const account = await addPerson(suite().store);
        const browser = new Browser();
        const question = new URL(await start(browser));
        expect(question.searchParams.get('code_challenge_method')).toBe('S256');
        expect(question.searchParams.get('redirect_uri')).toBe(BACK);
        for (const name of ['code_challenge', 'state', 'nonce']) {
          expect(question.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
        }
        expect(await finish(browser, await passProvider(question.href))).toBe(HEADED);
        expect((await readerOf(browser.headers())).account?.id).toBe(account.id);
        expect((await readAccountByEmail(suite().store, 'awa@example.org'))?.identity?.subject).toBe('awa-1');
        expect(await actions()).toEqual(['account.linked', 'sign-in']);
        expect([...browser.cookies.keys()]).toEqual(['next-auth.session-token']);
        expect(browser.sent.join('\n')).not.toMatch(/access_token|id_token/);
      },
    );

    it('drops a password that somebody else gave at the first link, with what it opened', async () => {
      await suite().provide();
      const { store } = suite();
      const given = await addPerson(store, { mustChangePassword: true });
      await openSession(store, given);
      await addToken(store, given);
      const browser = new Browser();
      expect(await signIn(browser)).toBe(HEADED);
      const linked = await readAccount(store, given.id);
      expect(linked).toMatchObject({ passwordHash: null, mustChangePassword: false });
      expect(await readSessionsOf(store, given.id, new Date())).toHaveLength(1);
      expect(await countLiveTokens(store, given)).toBe(0);
      const [line] = await suite().journal();
      expect(line).toMatchObject({
        action: 'account.linked',
        after: { passwordDropped: true, sessionsEnded: 1, tokensRevoked: 1 },
      });
      expect(JSON.stringify(line)).not.toContain('scrypt');
    });

    it('keeps a password that its owner chose', async () => {
      await suite().provide();
      const own = await addPerson(suite().store);
      await signIn(new Browser());
      expect((await readAccount(suite().store, own.id))?.passwordHash).toBe(own.passwordHash);
      const [line] = await suite().journal();
      expect(line?.after).toEqual({ identity: expect.objectContaining({ subject: 'awa-1' }) });
    });

    it('knows a linked account by its subject, whatever its e-mail has become', async () => {
      const provider = await suite().provide();
      const account = await addPerson(suite().store);
      await signIn(new Browser());
      provider.person = { sub: 'awa-1', email: 'awa.keita@example.org', email_verified: false };
      const browser = new Browser();
      expect(await signIn(browser)).toBe(HEADED);
      expect((await readerOf(browser.headers())).account?.id).toBe(account.id);
      expect(await readAccounts(suite().store)).toHaveLength(1);
    });

    it('opens an account without rights for whoever is new', async () => {
      await suite().provide();
      const browser = new Browser();
      expect(await signIn(browser)).toBe(HEADED);
      const reader = await readerOf(browser.headers());
      expect(reader.account).toMatchObject({ email: 'awa@example.org', name: 'Awa Traoré', role: null });
      expect([...reader.permissions]).toEqual(['account:own']);
      expect(reader.scope).toEqual({ kind: 'regions', regions: [] });
      expect(await actions()).toEqual(['account.added', 'sign-in']);
    });

    it.each([{ email_verified: false }, { email_verified: 'true' }, { email: 'ａwa@example.org' }])(
      'takes no e-mail that is not vouched for: %o',
      async (special) => {
        await suite().provide({ person: { ...AWA, ...special } });
        await addPerson(suite().store);
        const browser = new Browser();
        expect(await signIn(browser)).toBe('/connexion?erreur=sso-unverified');
        expect(browser.cookies.size).toBe(0);
        expect((await readAccountByEmail(suite().store, 'awa@example.org'))?.identity).toBeNull();
        expect(await reasons()).toEqual(['sso-unverified']);
      },
    );

    it('refuses an account that another identity is linked to', async () => {
      const provider = await suite().provide();
      await addPerson(suite().store);
      await signIn(new Browser());
      provider.person = { ...AWA, sub: 'somebody-else' };
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-linked-elsewhere');
      // The same subject, vouched for by another provider, is another person too.
      await suite().provide();
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-linked-elsewhere');
      expect((await suite().journal()).at(-1)).toMatchObject({
        action: 'sign-in.failed',
        actorName: 'awa@example.org',
        after: { reason: 'sso-linked-elsewhere' },
      });
    });

    it('refuses a disabled account, linked or not', async () => {
      await suite().provide();
      const account = await addPerson(suite().store);
      await changeAccount(suite().store, account.id, { disabledAt: new Date() });
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-disabled');
      await changeAccount(suite().store, account.id, { disabledAt: null });
      const browser = new Browser();
      await signIn(browser);
      await changeAccount(suite().store, account.id, { disabledAt: new Date() });
      expect(await whyNobody(browser.headers())).toBe('disabled');
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-disabled');
    });

    it('ends the session that the browser brought along', async () => {
      await suite().provide();
      const browser = new Browser();
      await signIn(browser);
      const before = browser.headers();
      await signIn(browser);
      expect(await whyNobody(before)).toBe('not-valid');
      expect(await whyNobody(browser.headers())).toBe('a reader');
    });
  });
});
