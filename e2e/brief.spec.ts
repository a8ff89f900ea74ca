import { briefSchema, type BriefAnswer } from '@/lib/api/schemas/brief';
import { printedValues } from '@/lib/committee/document/printed-values';
import { TOGETHER } from '@/lib/committee/places-together';
import { compareCells } from './support/compare-cells';
import { Hand } from './support/hand';
import { OwnApp } from './support/own-app';
import { hasPoppler, readPdf } from './support/pdf';
import {
  figureLines,
  missingPillars,
  strandedHeadings,
  strangeLines,
  strangePercentages,
  valuesAnswer,
} from './support/read-note';
import { readDemonstrationAccounts, signInto } from './support/sign-in';
import { changeStore } from './support/store-file';
import { expect, test } from './support/test';
import type { Visitor } from './support/visitor';

const FICTIVE = 'Données fictives de démonstration';
const OWN_TITLE = 'Session d’essai';
const OWN_WORDS = 'Le secrétariat remercie les cinq régions.';

/** A note from nothing to paper; a demonstration of one's own, since notes and revisions stay. */
test.describe.serial('the note of a meeting', () => {
  let app: OwnApp;
  let secretary: Visitor;
  let official: Visitor;
  let partner: Visitor;
  let noteAddress = '';
  let frozen: BriefAnswer;

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
    partner = await enter('partenaire');
  });
  test.afterAll(() => app.stop());

  test('is made from nothing in under 15 actions, and published', async ({ page, context }) => {
    test.setTimeout(120_000);
    await signInto(context, secretary);
    await page.goto(app.url);
    const hand = new Hand(page);
    await hand.click('link', 'Réunions');
    await hand.fill('Titre', OWN_TITLE);
    await hand.fill('Date', '14/09/2026');
    await hand.fill('Lieu', 'Bamako');
    await hand.click('button', 'Ajouter');
    await expect(page.getByRole('heading', { level: 1, name: OWN_TITLE })).toBeVisible();
    await hand.click('link', 'Préparer une note');
    await hand.click('button', 'Commencer la note');
    await expect(page.getByRole('heading', { level: 1, name: /édition 1/ })).toBeVisible();
    await page.getByText('Paragraphe avant la première partie').click();
    hand.actions += 1;
    await hand.fill('Paragraphe, en français', OWN_WORDS);
    await hand.fill('Paragraphe, en anglais', 'The secretariat thanks the five regions.');
    await hand.click('button', 'Enregistrer le brouillon');
    await expect(page.getByRole('status').filter({ hasText: /enregistré/ })).toBeVisible();
    await hand.click('checkbox', /J’ai relu la note/);
    await hand.click('button', 'Publier la note');
    await expect(page).toHaveURL(/\/note(\?|$)/);
    expect(hand.actions, 'actions').toBeLessThan(15);
    await expect(page.getByText(OWN_WORDS).first()).toBeVisible();
    await expect(page.getByText(/\/n\/[A-Z0-9]{6}/).first()).toBeVisible();
    noteAddress = new URL(page.url()).pathname;
    const link = await page.getByRole('link', { name: /PDF/ }).first().getAttribute('href');
    const id = /\/api\/export\/brief\/([^/]+)\/pdf/.exec(link ?? '')?.[1] ?? '';
    frozen = await secretary.json(`/api/v1/briefs/${id}`, briefSchema);
  });

  test('prints on 4 to 8 sheets of A4 that can be read, searched and trusted', async () => {
    test.skip(!hasPoppler(), 'poppler is not on this machine');
    test.setTimeout(120_000);
    const startedAt = performance.now();
    const answer = await fetch(`${app.url}/api/export/brief/${frozen.id}/pdf?langue=fr`, {
      headers: { Cookie: secretary.jar.header },
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const seconds = (performance.now() - startedAt) / 1000;
    expect(answer.status, new TextDecoder().decode(bytes.slice(0, 300))).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/pdf');
    expect(seconds, 'seconds').toBeLessThan(10);
    expect(bytes.length, 'bytes').toBeLessThan(400_000);
    const pdf = readPdf(bytes);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(4);
    expect(pdf.pages.length).toBeLessThanOrEqual(8);
    expect(pdf.size).toContain('A4');
    expect(pdf.fonts.length).toBeGreaterThan(0);
    expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(pdf.rasters, 'pictures made of points').toBe(0);
    for (const [index, text] of pdf.pages.entries()) {
      const flat = text.replace(/\s+/g, ' ');
      expect(flat, `page ${index + 1}`).toContain(FICTIVE);
      expect(flat, `page ${index + 1}`).toContain(`page ${index + 1} / ${pdf.pages.length}`);
      expect(flat, `page ${index + 1}`).toContain(frozen.document.release.label);
    }
    const headings = [
      'Quatre questions du comité',
      'Où en est le plan',
      'Les régions',
      'Ce qui a changé',
      'Recommandations',
    ];
    expect(strandedHeadings(pdf.pages, headings), 'headings alone at the foot of a page').toEqual([]);
    const flat = pdf.pages.join('\n').replace(/\s+/g, ' ');
    expect(missingPillars(flat, frozen), 'pillars whose value is not printed').toEqual([]);
    expect(strangePercentages(flat, frozen), 'percentages that no figure of the note has').toEqual([]);
    const cells = await compareCells(pdf.words, frozen, async (indicator, period, orgUnit) => {
      const question = `indicator=${indicator}&period=${period}&orgUnit=${orgUnit}`;
      return (await secretary.json(`/api/v1/values?${question}`, valuesAnswer)).rows[0];
    });
    expect(cells.compared, 'cells of the tables').toBeGreaterThan(40);
    expect(cells.faults, 'cells unlike the API, rows not whole').toEqual([]);
  });

  test('holds the figures of the API for its release', async () => {
    const printed = printedValues(frozen.document);
    expect(printed.length).toBeGreaterThan(30);
    const byQuestion = new Map<string, typeof printed>();
    // What several places have together is no question that the API takes.
    for (const one of printed.filter(({ place }) => !place.uid.includes(TOGETHER))) {
      const key = `indicator=${one.indicator}&period=${one.period}&orgUnit=${one.place.uid}`;
      byQuestion.set(key, [...(byQuestion.get(key) ?? []), one]);
    }
    for (const [question, ones] of byQuestion) {
      const { rows } = await secretary.json(`/api/v1/values?${question}`, valuesAnswer);
      const value = rows[0]?.value ?? null;
      for (const one of ones) {
        if (one.value === null || value === null) expect(one.value, question).toBe(value);
        else expect(one.value, question).toBeCloseTo(value, 6);
      }
    }
  });

  for (const { language, foreign } of [
    {
      language: 'fr',
      foreign:
        /(?<![\p{L}_])(the|of|with|data|month|expected|status|since|districts? furthest)(?![\p{L}_])/iu,
    },
    {
      language: 'en',
      foreign: /(?<![\p{L}_])(des|les|données|mois|attendu|statut|avec|dans|depuis)(?![\p{L}_])/iu,
    },
  ] as const) {
    test(`holds no word of the other language: ${language}`, async () => {
      test.skip(!hasPoppler(), 'poppler is not on this machine');
      test.setTimeout(60_000);
      const answer = await fetch(`${app.url}/api/export/brief/${frozen.id}/pdf?langue=${language}`, {
        headers: { Cookie: secretary.jar.header },
      });
      expect(answer.status).toBe(200);
      const { pages } = readPdf(new Uint8Array(await answer.arrayBuffer()));
      expect(strangeLines(pages, foreign, frozen)).toEqual([]);
    });
  }

  test('an official reads it, a confined partner an extract without other regions', async ({
    page,
    context,
  }) => {
    await signInto(context, official);
    await page.goto(app.url + noteAddress);
    await expect(page.getByText(OWN_WORDS).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /Préparer|Modifier ce brouillon/ })).toHaveCount(0);
    const shown = await partner.open(noteAddress);
    expect(shown.status).toBe(200);
    expect(shown.body).not.toContain(OWN_WORDS);
    const own = await partner.json(`/api/v1/briefs/${frozen.id}`, briefSchema);
    expect(own.document.regions.map(({ place }) => place.name).sort()).toEqual(['Mali', 'Mopti', 'Ségou']);
    expect(JSON.stringify(own)).not.toMatch(/Kayes|Koulikoro|Sikasso/);
  });

  test('stays as printed when its figures are revised, and says what was', async ({ page, context }) => {
    test.setTimeout(120_000);
    await signInto(context, secretary);
    await page.emulateMedia({ media: 'print' });
    const readSheet = async () => {
      await page.goto(app.url + noteAddress);
      return figureLines(await page.locator('main').innerText());
    };
    const before = await readSheet();
    expect(before.length).toBeGreaterThan(40);
    // As a later release would: the roll-up of the country says otherwise for the pillars of that period.
    const pillar = frozen.document.pillars[1];
    if (!pillar) throw new Error('the note has no pillar');
    const changed = changeStore(
      app.demonstrationFile,
      `update rollup set figures = replace(figures, ?, ?) where period = ? and level = 'country'`,
      `[${pillar.figure.numerator},${pillar.figure.denominator},`,
      `[${(pillar.figure.numerator ?? 0) - 100},${pillar.figure.denominator},`,
      pillar.period,
    );
    expect(changed).toBe(1);
    changeStore(
      app.demonstrationFile,
      `insert into release (number, label, published_at, data_as_of, first_month, last_month, complete, cells)
       select number + 1, label || '-r', published_at + 1000, data_as_of, first_month, last_month, complete, cells
       from release order by number desc limit 1`,
    );
    expect(await readSheet(), 'what is printed').toEqual(before);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByText('Depuis, ces chiffres ont été révisés').first()).toBeVisible();
    const after = await secretary.json(`/api/v1/briefs/${frozen.id}`, briefSchema);
    expect(after.document).toEqual(frozen.document);
    expect(after.revisedSince.map(({ indicator }) => indicator)).toContain(pillar.indicator);
  });
});
