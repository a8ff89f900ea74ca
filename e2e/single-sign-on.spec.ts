import type { Page } from '@playwright/test';
import { type IdentityProvider, startIdentityProvider } from '../lib/access/testing/identity-provider';
import { findActionForm, postAction } from './support/action-forms';
import { startEmptyApp } from './support/empty-app';
import { findFreePort, type OwnApp } from './support/own-app';
import { expect, test } from './support/test';

/** A real provider, started here: what a person sees who signs in by it. */
test.describe('single sign-on', () => {
  test.describe.configure({ mode: 'default' });
  test.use({ storageState: { cookies: [], origins: [] } });
  let provider: IdentityProvider;
  let app: OwnApp;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const port = await findFreePort();
    provider = await startIdentityProvider({
      redirectUri: `http://127.0.0.1:${port}/api/auth/callback/oidc`,
      person: { sub: 'new', email: 'new@sante.example', email_verified: true, name: 'Aminata Diallo' },
    });
    app = await startEmptyApp({
      PORT: String(port),
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
    });
  });
  test.afterAll(async () => {
    await app.stop();
    await provider.close().catch(() => undefined);
  });

  const enter = async (page: Page, path = '/donnees') => {
    await page.goto(app.url + path);
    await page.getByRole('link', { name: /authentification unique/ }).click();
  };

  test('somebody new gets an account without rights, and words that say so', async ({ page }) => {
    provider.person = {
      sub: 'new',
      email: 'new@sante.example',
      email_verified: true,
      name: 'Aminata <img src=x onerror="window.broken=1">',
    };
    await enter(page);
    await expect(page).toHaveURL(/\/donnees/);
    await page.goto(`${app.url}/compte`);
    await expect(page.getByRole('main').getByText('new@sante.example').first()).toBeVisible();
    await expect(page.getByText(/n’a encore aucun droit/).first()).toBeVisible();
    expect(await page.locator('img[src="x"]').count(), 'a name is text').toBe(0);
    const answer = await page.goto(`${app.url}/donnees`);
    expect(answer?.status()).toBe(403);
    // Once an administrator gives a role, the next sign-in opens the rest.
    const id = app.idOf({ email: 'new@sante.example', password: '' });
    const found = await findActionForm(app.admin, 'users.change', id);
    await postAction(app.admin, found, { role: 'viewer', scope: 'nation' });
    await page.goto(`${app.url}/donnees`);
    if (page.url().includes('/connexion')) await enter(page);
    await expect(page).toHaveURL(/\/donnees/);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  });

  test('somebody whose e-mail is known here comes into the account they have', async ({ page }) => {
    const known = await app.enter('moussa', 'official');
    provider.person = { sub: 'moussa', email: known.email, email_verified: true, name: 'Moussa' };
    await enter(page);
    await expect(page).toHaveURL(/\/donnees/);
    await page.goto(`${app.url}/compte`);
    await expect(page.getByRole('main').getByText(known.email).first()).toBeVisible();
    await expect(page.getByRole('main').getByText(/DGS/).first()).toBeVisible();
  });

  test('an e-mail that nobody has verified opens nothing, and is told in words', async ({ page }) => {
    const known = await app.enter('unverified', 'admin');
    provider.person = { sub: 'impostor', email: known.email, email_verified: false, name: 'Impostor' };
    await enter(page);
    await expect(page).toHaveURL(/\/connexion/);
    await expect(page.getByText(/n’a pas vérifié votre adresse/)).toBeVisible();
    await page.goto(`${app.url}/compte`);
    await expect(page).toHaveURL(/\/connexion/);
  });

  test('a provider that does not answer is told in words, and the password still works', async ({ page }) => {
    await provider.close();
    const known = await app.enter('patient', 'viewer');
    await enter(page);
    await expect(page).toHaveURL(/\/connexion/);
    await expect(page.getByText(/ne répond pas|a échoué/).first()).toBeVisible();
    await page.getByLabel('Adresse e-mail').fill(known.email);
    await page.getByLabel('Mot de passe').fill(known.password);
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
    await expect(page).not.toHaveURL(/\/connexion/);
  });
});
