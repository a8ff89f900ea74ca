import { TOKEN_PERMISSIONS } from '../lib/access/permissions';
import { findCountry } from '../lib/demo-server/countries/find-country';
import exemplia from '../lib/demo-server/countries/exemplia/profile.json' with { type: 'json' };
import { startDemoServer } from '../lib/demo-server/server';
import { startTemporaryPostgres } from '../lib/store/testing/temporary-postgres';
import { addToken } from './support/api-tokens';
import {
  checkApi,
  checkFiles,
  checkNationSeesMore,
  checkPages,
  checkRefused,
  type ScopeCheck,
} from './support/check-scope';
import { OwnApp } from './support/own-app';
import { outsideWords } from './support/places';
import { listScopes } from './support/scopes';
import { PARTNER_REGIONS, SERVED, stateOf, visitorAs } from './support/served';
import { settle } from './support/settle';
import { expect, test } from './support/test';
import { findTraces, tracesOf } from './support/traces';
import { Visitor } from './support/visitor';

const prepare = async (): Promise<ScopeCheck> => {
  const national = visitorAs('officiel');
  return {
    national,
    confined: visitorAs('partenaire'),
    scopes: await listScopes(national, PARTNER_REGIONS),
  };
};

test.describe('a partner confined to two regions', () => {
  test('finds nothing of other regions in any page', async () => {
    test.setTimeout(300_000);
    await checkPages(await prepare());
  });

  test('takes nothing of other regions away in any table of a page', async () => {
    test.setTimeout(300_000);
    await checkFiles(await prepare());
  });

  test('gets nothing of other regions from the API, whoever asked just before', async () => {
    test.setTimeout(300_000);
    const check = await prepare();
    await checkNationSeesMore(check);
    await checkApi(check);
  });

  test('gets no more by a token that was confined, of somebody who sees the nation', async () => {
    test.setTimeout(300_000);
    const check = await prepare();
    const permissions = TOKEN_PERMISSIONS.filter((permission) => permission !== 'sync:start');
    const wanted = { name: 'confined', permissions, regions: PARTNER_REGIONS };
    const secret = await addToken(visitorAs('officiel'), wanted);
    const confined = new Visitor(SERVED.url, { headers: { Authorization: `Bearer ${secret}` } });
    await checkNationSeesMore({ ...check, confined });
    await checkApi({ ...check, confined });
    await checkRefused({ ...check, confined });
  });

  test('is refused what lies outside, without its name', async () => {
    await checkRefused(await prepare());
  });

  test.describe('in a browser', () => {
    test.use({ storageState: stateOf('partenaire') });

    test('loads nothing of other regions while walking the map', async ({ page }) => {
      test.setTimeout(120_000);
      const { scopes } = await prepare();
      const traces = tracesOf(scopes);
      const found: string[] = [];
      const reads: Promise<void>[] = [];
      page.on('response', (response) => {
        if (!/json|html|component/.test(response.headers()['content-type'] ?? '')) return;
        const read = response.text().then(
          (text) =>
            void found.push(...findTraces(text, traces).map((trace) => `${response.url()}: ${trace}`)),
          () => undefined,
        );
        reads.push(read);
      });
      await page.goto('/');
      await settle(page);
      await expect(outsideWords(page)).toBeVisible();
      await page.getByRole('combobox', { name: 'Niveau', exact: true }).selectOption('district');
      await page.getByRole('combobox', { name: 'Période' }).selectOption('2025-03');
      await page.getByRole('combobox', { name: 'Indicateur', exact: true }).selectOption('stockout_act');
      await settle(page);
      await page.waitForTimeout(2500);
      for (const shape of await page.locator('svg a, path.leaflet-interactive').all()) {
        await shape.hover({ force: true, timeout: 1000 }).catch(() => undefined);
      }
      await page.goto(`/regions/${scopes.own.regions[0]?.id ?? ''}`);
      await settle(page);
      found.push(...findTraces(await page.content(), traces));
      await Promise.all(reads);
      expect(reads.length).toBeGreaterThan(3);
      expect(found).toEqual([]);
    });
  });
});

test('on PostgreSQL too', async () => {
  test.setTimeout(420_000);
  const postgres = await startTemporaryPostgres();
  test.skip(postgres === undefined, 'PostgreSQL is not on this machine');
  const demo = await startDemoServer({ country: findCountry('exemplia') });
  let app: OwnApp | undefined;
  try {
    app = await OwnApp.start({
      NATIONAL_SERVER_URL: demo.url.href,
      NATIONAL_SERVER_TOKEN: demo.token,
      COUNTRY_PROFILE: 'lib/demo-server/countries/exemplia/profile.json',
      DATABASE_URL: postgres?.url ?? '',
    });
    const started = app;
    await app.until(async () => (await started.sync()).release?.complete, 'a complete release');
    const regions = exemplia.programmeRegions.slice(-1);
    const check: ScopeCheck = {
      national: app.admin,
      confined: (await app.enter('partner', 'viewer', regions)).visitor,
      scopes: await listScopes(app.admin, regions),
    };
    await checkNationSeesMore(check);
    await checkApi(check);
    await checkPages(check);
    await checkRefused(check);
  } finally {
    await app?.stop();
    await demo.close();
    await postgres?.stop();
  }
});
