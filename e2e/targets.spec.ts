import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { OwnApp } from './support/own-app';
import { readDemonstrationAccounts, signInto } from './support/sign-in';
import { settle } from './support/settle';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

const PLAN = 'psn-2026-2030';
const INDICATOR = 'supervision_monthly';
const NAME = 'ASC supervisés dans le mois';
/** Nobody decides on this one: it stays as the profile has it. */
const OTHER_NAME = 'Complétude des rapports';
const DOCUMENT = 'Comité national de pilotage, compte rendu';
const TO_VALIDATE = 'à\u00a0valider';

const targetsAnswer = z.object({
  rows: z.array(
    z.object({
      plan: z.string(),
      indicator: z.string(),
      year: z.number(),
      region: z.string().nullable(),
      value: z.number(),
      source: z.string().nullable(),
      validated: z.boolean(),
    }),
  ),
});
type TargetRow = z.infer<typeof targetsAnswer>['rows'][number];

const rowOf = (page: Page, name: string): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').filter({ hasText: name }) })
    .first();
const formAddress = (year: number) => `/plan/cibles?plan=${PLAN}&cible=${PLAN}~${INDICATOR}~${year}`;

/** The secretary of the committee gives a target its document; a demonstration of one's own, whose targets may change. */
test.describe.serial('targets of the plan', () => {
  let app: OwnApp;
  let secretary: Visitor;
  let official: Visitor;

  test.beforeAll(async () => {
    test.setTimeout(420_000);
    app = await OwnApp.start({});
    await app.until(async () => (await app.sync()).release?.complete, 'a complete release', 300_000);
    const accounts = await readDemonstrationAccounts(app.url);
    const enter = (role: string) => {
      const account = accounts[role];
      if (!account) throw new Error(`/connexion shows no account ${role}`);
      return app.signIn(account);
    };
    secretary = await enter('secretaire');
    official = await enter('officiel');
  });
  test.afterAll(() => app.stop());

  const rowsOf = async (visitor: Visitor): Promise<TargetRow[]> => {
    const { rows } = await visitor.json(`/api/v1/targets?plan=${PLAN}`, targetsAnswer);
    return rows.filter(({ indicator, region }) => indicator === INDICATOR && region === null);
  };

  test('an official reads them and decides on none', async ({ page, context }) => {
    await signInto(context, official);
    await page.goto(`${app.url}/plan/cibles?plan=${PLAN}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(TO_VALIDATE);
    await expect(page.getByRole('link', { name: /^(Valider|Modifier)\b/ })).toHaveCount(0);
    await page.goto(app.url + formAddress(2030));
    await expect(page.getByRole('alert').filter({ hasText: /pas la modifier/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Enregistrer' })).toHaveCount(0);
    expect((await rowsOf(official)).every(({ validated }) => !validated)).toBe(true);
  });

  test('the secretary validates one by its document, from the plan', async ({ page, context }) => {
    test.setTimeout(120_000);
    await signInto(context, secretary);
    await page.goto(`${app.url}/plan`);
    await expect(rowOf(page, NAME)).toContainText(TO_VALIDATE);
    await expect(rowOf(page, OTHER_NAME)).toContainText(TO_VALIDATE);
    await page.getByRole('link', { name: 'Valider les cibles' }).first().click();
    await expect(page).toHaveURL(/\/plan\/cibles/);
    // What is expected in a month stands between two milestones: each of them needs its document, and the last.
    const years = (await rowsOf(secretary)).map(({ year }) => year);
    expect(years.length).toBeGreaterThan(2);
    for (const year of years) {
      await page.goto(app.url + formAddress(year));
      await page.getByLabel('Document qui la fixe').fill(DOCUMENT);
      await page.getByLabel('Date du document').fill('04/11/2026');
      await page.getByRole('button', { name: 'Enregistrer' }).first().click();
      await expect(
        page
          .getByText(/enregistré\./)
          .filter({ visible: true })
          .first(),
        String(year),
      ).toBeVisible();
    }
    await page.goto(`${app.url}/plan`);
    await expect(rowOf(page, NAME)).toBeVisible();
    await expect(rowOf(page, NAME)).not.toContainText(TO_VALIDATE);
    await expect(rowOf(page, NAME)).toContainText(/Comité national de pilotage/);
    await expect(rowOf(page, OTHER_NAME), 'and no other').toContainText(TO_VALIDATE);
  });

  test('the API, its table and the history say so, to everyone', async ({ page, context }) => {
    for (const visitor of [secretary, official]) {
      const rows = await rowsOf(visitor);
      expect(rows.every(({ validated }) => validated)).toBe(true);
      expect(rows.every(({ source }) => source?.includes('Comité national de pilotage'))).toBe(true);
    }
    const table = await official.ask(`/api/v1/targets.csv?plan=${PLAN}`, {
      headers: { 'Accept-Language': 'fr' },
    });
    const lines = table.body.split('\r\n');
    const own = lines.filter((line) => line.includes(`,${INDICATOR},`) || line.includes(`;${INDICATOR};`));
    expect(own.length).toBeGreaterThan(2);
    expect(own.every((line) => /validé/.test(line) && !/à.valider/.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('completeness') && /à.valider/.test(line))).toBe(true);

    await signInto(context, official);
    await page.goto(`${app.url}/plan/cibles?plan=${PLAN}`);
    const history = page.getByRole('row').filter({ hasText: 'Historique' }).first();
    await history.getByText(/Historique/).click();
    await expect(history.getByRole('listitem').first()).toContainText(/→/);
  });

  test('a decision is taken back, and the target is to be validated again', async ({ page, context }) => {
    await signInto(context, secretary);
    await page.goto(app.url + formAddress(2030));
    await page.locator('summary').filter({ hasText: 'Retirer cette décision' }).click();
    await page.getByRole('button', { name: 'Retirer cette décision' }).click();
    await expect(
      page
        .getByText(/décision retirée/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    const last = (await rowsOf(secretary)).find(({ year }) => year === 2030);
    expect(last).toMatchObject({ validated: false, source: null });
    await page.goto(`${app.url}/plan`);
    await expect(rowOf(page, NAME)).toContainText(TO_VALIDATE);
  });

  test('on paper too: the words beside the target, the fictive foot, the pages counted', async ({
    page,
    context,
  }) => {
    test.skip(!hasPdfToText(), 'pdftotext is not on this machine');
    await signInto(context, official);
    await page.goto(`${app.url}/plan`);
    await settle(page);
    const pages = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.length).toBeGreaterThan(0);
    for (const [index, text] of pages.entries()) {
      expect(text, `page ${index + 1}`).toContain('Données fictives de démonstration');
      expect(text.replace(/\s+/g, ' '), `page ${index + 1}`).toContain(`page ${index + 1} / ${pages.length}`);
    }
    const whole = pages.join('\n').replace(/\s+/g, ' ');
    expect(whole).toContain('Complétude');
    expect(whole).toMatch(/à valider/);
    expect(whole, 'the month that it speaks of').toMatch(/données au \d{1,2}/);
    expect(whole, 'no controls').not.toMatch(/Afficher|Rechercher/);
  });
});

function hasPdfToText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The text of each page, as it is laid out. */
function readPdf(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-pdf-'));
  const file = join(folder, 'plan.pdf');
  try {
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
    return text.split('\f').filter((part) => part.trim() !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
