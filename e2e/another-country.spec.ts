import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { findCountry } from '../lib/demo-server/countries/find-country';
import { type DemoServer, startDemoServer } from '../lib/demo-server/server';
import { OwnApp } from './support/own-app';

const unitsAnswer = z.object({
  orgUnits: z.array(
    z.object({ id: z.string(), name: z.string(), hasGeometry: z.boolean(), programme: z.boolean() }),
  ),
});

/** Another country, with its own identifiers, levels, an enclave, markup in names, units without code or outline. */
test.describe.serial('another country', () => {
  let demo: DemoServer;
  let app: OwnApp;
  const units = async (level: string) =>
    unitsAnswer.parse(await (await fetch(`${app.url}/api/v1/org-units?level=${level}`)).json()).orgUnits;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    demo = await startDemoServer({ country: findCountry('exemplia') });
    app = await OwnApp.start({
      NATIONAL_SERVER_URL: demo.url.href,
      NATIONAL_SERVER_TOKEN: demo.token,
      COUNTRY_PROFILE: 'lib/demo-server/countries/exemplia/profile.json',
    });
    await app.until(async () => (await app.sync()).release?.complete, 'a complete release');
  });

  test.afterAll(async () => {
    await app.stop();
    await demo.close();
  });

  test('the national map, a region and a district work, and nothing of Mali is left', async ({ page }) => {
    test.setTimeout(120_000);
    const regions = await units('region');
    const region = regions.find((unit) => unit.programme);
    const district = (await units('district')).find((unit) => unit.programme);
    for (const path of [
      '/',
      `/regions/${region?.id ?? ''}`,
      `/districts/${district?.id ?? ''}`,
      '/donnees',
    ]) {
      const answer = await page.goto(app.url + path);
      expect(answer?.status(), path).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      const text = (await page.locator('body').innerText()).replace(/DISC-Mali/g, '');
      expect(text, path).not.toMatch(/\bMali\b|Kayes|Koulikoro|Sikasso|Ségou|Mopti|Bamako/);
    }
  });

  test('names are shown as text, never as markup', async ({ page }) => {
    const marked = (await units('region')).find((unit) => /[<&]/.test(unit.name));
    expect(marked, 'a region with markup in its name').toBeDefined();
    expect(marked?.name).toBe(marked?.name.trim());
    await page.goto(app.url);
    await expect(page.getByRole('table').first()).toContainText(marked?.name ?? '');
    expect(await page.locator('main b', { hasText: 'Nord & Sud' }).count()).toBe(0);
  });

  test('a unit without outline is absent from the map and present in the list', async ({ page }) => {
    const districts = await units('district');
    const bare = districts.find((unit) => unit.programme && !unit.hasGeometry);
    expect(bare, 'a district without outline').toBeDefined();
    await page.goto(`${app.url}/?niveau=district`);
    await expect(page.getByRole('table').first()).toContainText(bare?.name ?? '');
  });

  test('measures that are not mapped are absent, never zero', async () => {
    const answer = await fetch(`${app.url}/api/v1/indicators`);
    const { indicators } = z
      .object({ indicators: z.array(z.object({ id: z.string(), tracked: z.boolean() })) })
      .parse(await answer.json());
    expect(indicators.filter((indicator) => !indicator.tracked).map((indicator) => indicator.id)).toEqual(
      expect.arrayContaining(['disc_provisioned', 'disc_active', 'paid_on_time', 'chw_per_supervisor']),
    );
  });
});
