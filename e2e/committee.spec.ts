import type { Page } from '@playwright/test';
import { startEmptyApp } from './support/empty-app';
import { holdMeeting } from './support/hold-meeting';
import { OwnApp, type SignedIn } from './support/own-app';
import { listScopes } from './support/scopes';
import { PARTNER_REGIONS } from './support/served';
import { readDemonstrationAccounts, signInto } from './support/sign-in';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

const TITLE = 'Comité national de pilotage, mars';
const ASKED = 'Superviser chaque ASC, chaque semaine';

const openAs = async (page: Page, who: Visitor, address: string) => {
  await page.context().clearCookies();
  await signInto(page.context(), who);
  await page.goto(address);
};

/** The secretary and the readers of the committee, in a store without figures: meetings need none. */
test.describe.serial('meetings and recommendations', () => {
  let app: OwnApp;
  let secretary: SignedIn;
  let colleague: SignedIn;
  let official: SignedIn;
  let address = '';

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await startEmptyApp();
    secretary = await app.enter('secretary', 'secretary');
    colleague = await app.enter('colleague', 'secretary');
    official = await app.enter('official', 'official');
  });
  test.afterAll(() => app.stop());

  test('the secretary adds a meeting and what it recommends', async ({ page }) => {
    await openAs(page, secretary.visitor, `${app.url}/reunions`);
    await page.getByLabel('Titre').fill(TITLE);
    await page.getByLabel('Date', { exact: true }).fill('14/03/2026');
    await page.getByLabel('Lieu', { exact: true }).fill('Bamako');
    await page.getByLabel('Ordre du jour').fill('Bilan\nStocks');
    await page.getByRole('button', { name: 'Ajouter' }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Stocks' }).last()).toBeVisible();
    await page.getByLabel('Recommandation', { exact: true }).fill(ASKED);
    await page.getByLabel('Responsable').fill('DGSHP');
    await page.getByLabel('Échéance (facultative)').fill('30/04/2026');
    await page.getByRole('button', { name: 'Ajouter' }).click();
    await expect(page.getByRole('status').filter({ hasText: /ajoutée/ })).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: ASKED });
    await expect(row).toContainText(/en retard de \d+ jours/);
    await row.getByRole('link', { name: ASKED }).click();
    await expect(page.getByRole('heading', { level: 1, name: ASKED })).toBeVisible();
    address = page.url();
  });

  test('follows it: a state with its reason, a comment, and the history tells', async ({ page }) => {
    await openAs(page, secretary.visitor, address);
    await page.getByLabel('État').selectOption('dropped');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('alert').filter({ hasText: /Dites pourquoi/ })).toBeVisible();
    await page.getByLabel('Motif').fill('Remplacée par un autre plan');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
    await page.getByLabel('Commentaire', { exact: true }).fill('À revoir en septembre.');
    await page.getByRole('button', { name: 'Commenter' }).click();
    await expect(page.getByRole('status').filter({ hasText: /ajouté/ })).toBeVisible();
    const history = page.getByRole('listitem');
    await expect(history.filter({ hasText: 'ouverte → abandonnée' })).toBeVisible();
    await expect(history.filter({ hasText: 'À revoir en septembre.' })).toBeVisible();
  });

  test('an official reads it and writes nothing', async ({ page }) => {
    await openAs(page, official.visitor, address);
    await expect(page.getByRole('heading', { level: 1, name: ASKED })).toBeVisible();
    await expect(page.getByText('Remplacée par un autre plan').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Enregistrer|Commenter/ })).toHaveCount(0);
    await page.goto(`${app.url}/reunions`);
    await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ajouter' })).toHaveCount(0);
  });

  test('the second of two at once is told, loses nothing, and sends again', async ({ browser }) => {
    const [first, second] = await Promise.all([browser.newContext(), browser.newContext()]);
    const [one, two] = [await first.newPage(), await second.newPage()];
    await openAs(one, secretary.visitor, address);
    await openAs(two, colleague.visitor, address);
    await one.getByLabel('Responsable').fill('UNICEF');
    await one.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(one.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
    await two.getByLabel('Échéance (facultative)').fill('01/06/2026');
    await two.getByLabel('Commentaire (facultatif)').fill('Le délai était trop court.');
    await two.getByRole('button', { name: 'Enregistrer' }).click();
    const told = two.getByRole('alert').filter({ hasText: 'DGSHP → UNICEF' });
    await expect(told).toBeVisible();
    await expect(two.getByLabel('Échéance (facultative)')).toHaveValue('01/06/2026');
    await expect(two.getByLabel('Commentaire (facultatif)')).toHaveValue('Le délai était trop court.');
    await expect(two.getByLabel('Responsable'), 'which the second had not touched').toHaveValue('UNICEF');
    await two.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(two.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
    const facts = two.getByRole('definition');
    await expect(facts.filter({ hasText: 'UNICEF' })).toBeVisible();
    await expect(facts.filter({ hasText: /juin.2026/ })).toBeVisible();
    await Promise.all([first.close(), second.close()]);
  });
});

/** A demonstration of one's own: places and figures are there. */
test('a confined partner knows nothing of another region’s recommendation', async ({ page }) => {
  test.setTimeout(420_000);
  const app = await OwnApp.start({});
  try {
    await app.until(async () => (await app.sync()).release?.complete, 'a complete release', 300_000);
    const accounts = await readDemonstrationAccounts(app.url);
    const enter = (role: string) => {
      const account = accounts[role];
      if (!account) throw new Error(`/connexion shows no account ${role}`);
      return app.signIn(account);
    };
    const [secretary, partner] = [await enter('secretaire'), await enter('partenaire')];
    const { own, foreign } = await listScopes(secretary, PARTNER_REGIONS);
    const text = 'Recommandation pour une autre région';
    const hidden = await holdMeeting(
      secretary,
      {},
      { text, places: foreign.regions.find(({ programme }) => programme)?.id ?? '' },
    );
    const shown = await holdMeeting(
      secretary,
      {},
      { places: own.regions.find(({ programme }) => programme)?.id ?? '' },
    );
    await openAs(page, partner, `${app.url}/reunions/recommandations`);
    await expect(page.getByRole('row').filter({ hasText: 'Superviser chaque ASC' }).first()).toBeVisible();
    await expect(page.getByText(text)).toHaveCount(0);
    await page.goto(`${app.url}/reunions/${hidden.meeting}`);
    await expect(page.getByText(text)).toHaveCount(0);
    expect((await partner.ask(`/reunions/recommandations/${hidden.recommendation}`)).status).toBe(404);
    expect((await partner.ask(`/reunions/recommandations/${shown.recommendation}`)).status).toBe(200);
    for (const table of ['', '.csv']) {
      expect((await partner.ask(`/api/v1/recommendations${table}`)).body).not.toContain(text);
    }
  } finally {
    await app.stop();
  }
});
