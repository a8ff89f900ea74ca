import { AxeBuilder } from '@axe-core/playwright';
import { listPages, MANAGED_PAGES } from './support/places';
import { stateOf } from './support/served';
import { settle } from './support/settle';
import { expect, test } from './support/test';

/** Words that no French page holds, and no English one: small words that every sentence needs. */
const ENGLISH_ONLY =
  /(?<![\p{L}_])(the|of|and|with|data|month|expected|status|download|value|years?|from|not|all|health)(?![\p{L}_])/iu;
const FRENCH_ONLY =
  /(?<![\p{L}_])(des|les|données|mois|attendu|statut|télécharger|valeur|avec|dans|aire de santé|aucune)(?![\p{L}_])/iu;

for (const { language, locale, foreign } of [
  { language: 'fr', locale: 'fr-FR', foreign: ENGLISH_ONLY },
  { language: 'en', locale: 'en-GB', foreign: FRENCH_ONLY },
] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${language} at ${width} px`, () => {
      // An administrator sees every page there is.
      test.use({ locale, viewport: { width, height: 900 }, storageState: stateOf('admin') });

      test('axe finds nothing, nothing scrolls sideways, no other language, no other origin', async ({
        page,
        request,
        baseURL,
      }) => {
        test.setTimeout(480_000);
        const strangers: string[] = [];
        const errors: string[] = [];
        page.on('request', (asked) => {
          if (baseURL && !asked.url().startsWith(baseURL) && !asked.url().startsWith('data:'))
            strangers.push(asked.url());
        });
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        for (const path of [...(await listPages(request)), ...MANAGED_PAGES, '/connexion']) {
          // Who is signed in has nothing to do on /connexion.
          if (path === '/connexion') await page.context().clearCookies();
          await page.goto(path);
          await settle(page);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
          );
          expect(found, path).toEqual([]);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
          const text = (await page.locator('body').innerText()).replace(/https?:\S+|\S+\/\S+/g, '');
          const names = text
            .split('\n')
            .filter(
              (line) =>
                !/Aire fictive|[Ff]icti(f|ve)\b|\(exemple\)|psn|DHIS2|CHIS|Human Resources|Global Health: Science|SEC ASC /.test(
                  line,
                ),
            );
          const strange = names.filter((line) => foreign.test(line));
          expect(strange, `${path}: another language`).toEqual([]);
        }
        expect(strangers).toEqual([]);
        expect(errors).toEqual([]);
      });
    });
  }
}
