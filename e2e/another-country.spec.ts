import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import profile from '../lib/demo-server/countries/exemplia/profile.json' with { type: 'json' };
import { findCountry } from '../lib/demo-server/countries/find-country';
import { type DemoServer, startDemoServer } from '../lib/demo-server/server';
import { OwnApp } from './support/own-app';
import { settle } from './support/settle';
import { expect, test } from './support/test';

const unitsAnswer = z.object({
  orgUnits: z.array(
    z.object({ id: z.string(), name: z.string(), hasGeometry: z.boolean(), programme: z.boolean() }),
  ),
});

/** What runs where a label is taken for markup. */
const MARKUP = '<img src=x onerror="window.broken=1"><script>window.broken=2</script>"\'`${1}';

/** Another country, with its own identifiers, levels, an enclave, markup in names, units without code or outline. */
test.describe.serial('another country', () => {
  let demo: DemoServer;
  let app: OwnApp;
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-marked-'));
  const units = async (level: string) =>
    unitsAnswer.parse(await (await app.fetch(`/api/v1/org-units?level=${level}`)).json()).orgUnits;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    demo = await startDemoServer({ country: findCountry('exemplia') });
    const marked = {
      ...profile,
      name: { fr: `Exemplia ${MARKUP}`, en: `Exemplia ${MARKUP}` },
      plans: profile.plans.map((plan) => ({ ...plan, name: { fr: `Plan ${MARKUP}`, en: `Plan ${MARKUP}` } })),
    };
    writeFileSync(join(folder, 'profile.json'), JSON.stringify(marked));
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

  test('the national map, a region and a district work, and nothing of Mali is left', async ({ page }) => {
    test.setTimeout(120_000);
    const regions = await units('region');
    const region = regions.find((unit) => unit.programme);
    const district = (await units('district')).find((unit) => unit.programme);
    for (const path of [
      '/',
      `/regions/${region?.id ?? ''}`,
      `/districts/${district?.id ?? ''}`,
      '/couverture',
      '/supervision',
      '/stocks',
      '/plan',
      '/plan/cibles',
      '/plan/scenario',
      '/recherche',
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

  test('labels and names run nothing, in pages, tooltips and files', async ({ page }) => {
    test.setTimeout(180_000);
    const marked = (await units('region')).find((unit) => /[<&]/.test(unit.name));
    for (const path of [
      '/',
      '/?niveau=district',
      `/regions/${marked?.id ?? ''}`,
      '/couverture',
      '/supervision',
      '/stocks',
      '/plan',
      '/plan/cibles',
      '/plan/scenario',
      '/recherche?q=nord',
      '/donnees',
      '/donnees/indicateurs/supervision_monthly',
      '/admin',
    ]) {
      await page.goto(app.url + path);
      await settle(page);
      for (const shape of await page.locator('svg a, path.leaflet-interactive').all()) {
        await shape.hover({ force: true, timeout: 500 }).catch(() => undefined);
      }
      expect(await page.evaluate(() => Reflect.get(window, 'broken')), path).toBeUndefined();
      expect(await page.locator('img[src="x"], main b:text-is("Nord & Sud")').count(), path).toBe(0);
    }
    expect(await page.content()).toContain('&lt;img src=x');
    const table = await app.fetch('/api/v1/org-units.csv?level=region');
    expect(table.headers.get('content-type')).toContain('text/csv');
    expect(table.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await table.text()).toContain(marked?.name.replaceAll('"', '""'));
  });

  test('a unit without outline is absent from the map and present in the list', async ({ page }) => {
    const districts = await units('district');
    const bare = districts.find((unit) => unit.programme && !unit.hasGeometry);
    expect(bare, 'a district without outline').toBeDefined();
    await page.goto(`${app.url}/?niveau=district`);
    await expect(page.getByRole('table').first()).toContainText(bare?.name ?? '');
  });

  test('measures that are not mapped are absent, never zero', async () => {
    const answer = await app.fetch('/api/v1/indicators');
    const { indicators } = z
      .object({ indicators: z.array(z.object({ id: z.string(), tracked: z.boolean() })) })
      .parse(await answer.json());
    expect(indicators.filter((indicator) => !indicator.tracked).map((indicator) => indicator.id)).toEqual(
      expect.arrayContaining(['disc_provisioned', 'disc_active', 'paid_on_time', 'chw_per_supervisor']),
    );
  });
});
