import { BACK, HEADED, finish, passProvider, setUpSingleSignOn, signIn, start } from '../testing/sso-flow';
import { Browser } from '../testing/next-request';
import { describe, expect, it, vi } from 'vitest';
import { readAccounts } from '@/lib/store/queries/accounts';
import { eachDatabase } from '@/lib/store/testing/each-database';

eachDatabase((_name, makeStore) => {
  const suite = setUpSingleSignOn(makeStore);
  const reasons = async () => (await suite().journal()).map(({ after }) => after?.['reason']);

  describe('answers of single sign-on', () => {
    it('refuses an answer whose nonce is not that of the question', async () => {
      await suite().provide();
      const browser = new Browser();
      const question = new URL(await start(browser));
      question.searchParams.set('nonce', 'another');
      expect(await finish(browser, await passProvider(question.href))).toBe('/connexion?erreur=sso-refused');
      expect(browser.cookies.size).toBe(0);
      expect(await readAccounts(suite().store)).toEqual([]);
      expect(await reasons()).toEqual(['sso-refused']);
    });

    it('refuses an answer whose state is not that of the question', async () => {
      await suite().provide();
      const browser = new Browser();
      const answer = new URL(await passProvider(await start(browser)));
      answer.searchParams.set('state', 'another');
      expect(await finish(browser, answer.href)).toBe('/connexion?erreur=sso-refused');
      expect(await readAccounts(suite().store)).toEqual([]);
    });

    it('refuses the answer to somebody else’s question', async () => {
      await suite().provide();
      const attacker = new Browser();
      const answer = await passProvider(await start(attacker));
      const victim = new Browser();
      expect(await finish(victim, answer)).toBe('/connexion?erreur=sso-expired');
      await start(victim);
      expect(await finish(victim, answer)).toBe('/connexion?erreur=sso-refused');
      expect(victim.cookies.has('next-auth.session-token')).toBe(false);
    });

    it('refuses a code that was used, even with the cookies of its question', async () => {
      await suite().provide();
      const browser = new Browser();
      const answer = await passProvider(await start(browser));
      const thief = new Browser();
      for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
      expect(await finish(browser, answer)).toBe(HEADED);
      expect(await finish(browser, answer)).toBe('/connexion?erreur=sso-expired');
      expect(await finish(thief, answer)).toBe('/connexion?erreur=sso-refused');
      expect(thief.cookies.has('next-auth.session-token')).toBe(false);
    });

    it('refuses a code without the verifier of its question', async () => {
      await suite().provide();
      const browser = new Browser();
      const answer = await passProvider(await start(browser));
      browser.cookies.delete('next-auth.pkce.code_verifier');
      expect(await finish(browser, answer)).toBe('/connexion?erreur=sso-expired');
    });

    it('refuses a provider that vouches in another name than the one it was set by', async () => {
      const provider = await suite().provide();
      vi.stubEnv('OIDC_ISSUER', provider.issuer.replace('127.0.0.1', 'localhost'));
      expect(await signIn(new Browser())).toBe('/connexion?erreur=sso-refused');
      expect(await readAccounts(suite().store)).toEqual([]);
    });

    it('says that the provider is down, at the start and at the end', async () => {
      const provider = await suite().provide();
      const browser = new Browser();
      const answer = await passProvider(await start(browser));
      await provider.close();
      expect(await finish(browser, answer)).toBe('/connexion?erreur=sso-down');
      expect(await start(new Browser())).toBe('/connexion?erreur=sso-down');
      expect(await suite().journal()).toEqual([]);
    });

    it('goes back to own paths only', async () => {
      await suite().provide();
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
      await suite().provide();
      const browser = new Browser();
      const answer = await passProvider(await start(browser));
      expect(await finish(browser, `${answer}&callbackUrl=/admin`)).toBe(HEADED);
    });

    it('says that the person said no', async () => {
      await suite().provide();
      const browser = new Browser();
      await start(browser);
      expect(await finish(browser, `${BACK}?error=access_denied&state=x`)).toBe(
        '/connexion?erreur=sso-refused',
      );
    });

    it('does not fill the journal with made-up answers', async () => {
      await suite().provide();
      for (let index = 0; index < 25; index += 1) {
        const browser = new Browser();
        await start(browser);
        await finish(browser, `${BACK}?code=x&state=x`);
      }
      expect(await suite().journal()).toHaveLength(20);
    });
  });
});
