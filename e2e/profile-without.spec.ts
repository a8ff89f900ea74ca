import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import profile from '../lib/demo-server/countries/exemplia/profile.json' with { type: 'json' };
import { findCountry } from '../lib/demo-server/countries/find-country';
import { type DemoServer, startDemoServer } from '../lib/demo-server/server';
import { OwnApp } from './support/own-app';
import { expect, test } from './support/test';

const unitsAnswer = z.object({
  orgUnits: z.array(z.object({ id: z.string(), name: z.string(), programme: z.boolean() })),
});
const indicatorsAnswer = z.object({
  indicators: z.array(z.object({ id: z.string(), theme: z.string(), tracked: z.boolean() })),
});

/** Measures of two pillars: a country may follow neither. */
const WITHOUT = /supervis|^group_meetings|audited$|shadowed|feedback|^stock/;
const measures = Object.fromEntries(
  Object.entries(profile.source.measures).filter(([id]) => !WITHOUT.test(id)),
);
/** A select of the filters, by the words over it. */
const chooser = (page: Page, name: string): Locator =>
  page.locator('main').getByRole('combobox', { name, exact: true });
const [onlyRegion = ''] = profile.programmeRegions;

/** The same country with less in its profile. */
const LESSER = [
  {
    name: 'without supervision and stock',
    profile: { ...profile, source: { ...profile.source, measures } },
  },
  {
    name: 'with one region only',
    profile: {
      ...profile,
      programmeRegions: [onlyRegion],
      partners: profile.partners.map((partner) => ({ ...partner, regions: [onlyRegion] })),
      plans: profile.plans.map((plan) => ({
        ...plan,
        targets: plan.targets.filter(({ region }) => region === null || region === onlyRegion),
      })),
    },
  },
] as const;

for (const lesser of LESSER) {
  test.describe.serial(`a profile ${lesser.name}`, () => {
    let demo: DemoServer;
    let app: OwnApp;
    const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-lesser-'));
    const units = async (level: string) =>
      unitsAnswer
        .parse(await (await app.fetch(`/api/v1/org-units?level=${level}`)).json())
        .orgUnits.filter(({ programme }) => programme);

    test.beforeAll(async () => {
      test.setTimeout(240_000);
      demo = await startDemoServer({ country: findCountry('exemplia') });
      writeFileSync(join(folder, 'profile.json'), JSON.stringify(lesser.profile));
      app = await OwnApp.start({
        NATIONAL_SERVER_URL: demo.url.href,
        NATIONAL_SERVER_TOKEN: demo.token,
        COUNTRY_PROFILE: join(folder, 'profile.json'),
      });
      await app.until(async () => (await app.sync()).release?.complete, 'a complete release');
    });

    test.afterAll(async () => {
      await app.stop();
      await demo.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.beforeEach(({ context }) => app.signInto(context));

    test('every page answers, whole', async ({ page }) => {
      test.setTimeout(180_000);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
      const [region] = await units('region');
      const [district] = await units('district');
      for (const path of [
        '/',
        '/?niveau=district',
        `/regions/${region?.id ?? ''}`,
        `/districts/${district?.id ?? ''}`,
        '/couverture',
        '/supervision',
        '/stocks',
        '/plan',
        '/plan/cibles',
        '/plan/scenario',
        '/donnees',
        '/donnees/definitions',
        '/donnees/correspondances',
        '/recherche?q=a',
      ]) {
        const answer = await page.goto(app.url + path);
        expect(answer?.status(), path).toBe(200);
        await expect(page.getByRole('heading', { level: 1 }), path).toContainText(/\p{L}{2}/u);
        const text = await page.locator('main').innerText();
        expect(text, path).not.toMatch(/\b(NaN|undefined|null|Infinity)\b/);
      }
      expect(errors).toEqual([]);
    });

    if (lesser.name === 'without supervision and stock') {
      test('the two pillars are said to be not tracked, and never zero', async ({ page }) => {
        const { indicators } = indicatorsAnswer.parse(await (await app.fetch('/api/v1/indicators')).json());
        const tracked = indicators.filter((indicator) => indicator.tracked).map(({ theme }) => theme);
        expect(tracked).toContain('reporting');
        expect(tracked.filter((theme) => theme === 'supervision' || theme === 'stock')).toEqual([]);
        for (const path of ['/supervision', '/stocks']) {
          await page.goto(app.url + path);
          await expect(
            page
              .locator('main')
              .getByText(/non suivi/i)
              .filter({ visible: true })
              .first(),
            path,
          ).toBeVisible();
          expect(await page.locator('main').innerText(), path).not.toMatch(/(^|\s)0\u202f%/m);
        }
        await page.goto(`${app.url}/recherche?q=supervision_monthly`);
        await expect(
          page
            .locator('main')
            .getByText(/non suivi/)
            .first(),
        ).toBeVisible();
      });
    } else {
      test('lists, ranks and legends stand with a single region', async ({ page }) => {
        const regions = await units('region');
        expect(regions).toHaveLength(1);
        await page.goto(app.url);
        await expect(page.getByRole('table').first()).toContainText(regions[0]?.name ?? 'none');
        for (const path of ['/couverture', '/supervision', '/stocks', '/donnees']) {
          await page.goto(app.url + path);
          await expect(
            page
              .locator('main')
              .getByText(regions[0]?.name ?? 'none')
              .first(),
            path,
          ).toBeAttached();
          // Nothing to choose from: no list of one.
          await expect(chooser(page, 'Région'), path).toHaveCount(0);
        }
      });
    }
  });
}
