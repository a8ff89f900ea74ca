import { PAGE_RULES, ROUTE_RULES } from '../lib/access/rules';
import exemplia from '../lib/demo-server/countries/exemplia/profile.json' with { type: 'json' };
import { findCountry } from '../lib/demo-server/countries/find-country';
import { type DemoServer, startDemoServer } from '../lib/demo-server/server';
import { expectOutcome, outcomeOfHandler, outcomeOfPage } from './support/expected-access';
import { OwnApp } from './support/own-app';
import { listScopes, type Scopes } from './support/scopes';
import { addSubscription, NOBODY } from './support/subscriptions';
import { expect, test } from './support/test';
import { findTraces } from './support/traces';
import { handlerAt, pageAt, type Place } from './support/walk-addresses';

/** What the public overview opens to everyone: the country and its regions, and nothing else. */
test.describe('with PUBLIC_OVERVIEW', () => {
  test.describe.configure({ mode: 'default' });
  test.use({ storageState: { cookies: [], origins: [] } });
  let demo: DemoServer;
  let app: OwnApp;
  let scopes: Scopes;
  let place: Place;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    demo = await startDemoServer({ country: findCountry('exemplia') });
    app = await OwnApp.start({
      NATIONAL_SERVER_URL: demo.url.href,
      NATIONAL_SERVER_TOKEN: demo.token,
      COUNTRY_PROFILE: 'lib/demo-server/countries/exemplia/profile.json',
      PUBLIC_OVERVIEW: 'true',
    });
    await app.until(async () => (await app.sync()).release?.complete, 'a complete release');
    scopes = await listScopes(app.admin, exemplia.programmeRegions.slice(-1));
    place = {
      ...{ region: scopes.own.regions[0]?.id ?? '', district: scopes.own.districts[0]?.id ?? '' },
      ...addSubscription(app.storeFile, NOBODY, 'leave'),
    };
  });

  test.afterAll(async () => {
    await app.stop();
    await demo.close();
  });

  test('anyone sees the map by region, in a browser', async ({ page }) => {
    await page.goto(app.url);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
    const table = page.getByRole('table').first();
    const programme = scopes.own.regions[0]?.name ?? '';
    await expect(table).toContainText(programme);
    await expect(page.getByRole('link', { name: /Se connecter/ }).first()).toBeVisible();
  });

  test('nothing below the regions is told, whatever is asked', async () => {
    const below = [scopes.own, scopes.foreign].flatMap(({ districts, areas }) => [...districts, ...areas]);
    const traces = { uids: below.map(({ id }) => id), names: [], figures: [] };
    for (const path of [
      '/',
      '/?niveau=district',
      `/?lieu=${place.region}`,
      '/donnees/indicateurs/supervision_monthly',
      '/api/v1/org-units?level=region',
      '/api/v1/org-units?level=district',
      '/api/v1/org-units.csv?level=area',
      '/api/v1/boundaries?level=region',
      '/api/v1/boundaries?level=district',
      '/api/v1/snapshot?period=2026-06&level=region',
      '/api/v1/snapshot?period=2026-06&level=district',
      '/api/v1/values?indicator=chw_count&period=2026-06&level=district',
      '/api/v1/values.csv?indicator=chw_count&period=2026-06&level=area',
    ]) {
      await app.admin.ask(path);
      for (const headers of [{}, { RSC: '1' }]) {
        const { body } = await app.visitor().open(path, headers);
        expect(findTraces(body, traces), path).toEqual([]);
      }
    }
    const hidden = scopes.own.districts[0]?.name ?? '';
    expect((await app.visitor().open(`/?niveau=district&lieu=${place.district}`)).body).not.toContain(hidden);
  });

  test('every other page and route asks who one is', async () => {
    const anyone = { may: ['overview:read'] } as const;
    const wrong: string[] = [];
    for (const [path, rule] of Object.entries(PAGE_RULES)) {
      const expected = expectOutcome(path, rule, anyone) === 'answered' ? 'answered' : 'sign in';
      const got = outcomeOfPage(rule, await app.visitor().ask(pageAt(path, place)));
      if (got !== expected) wrong.push(`${path}: ${got} instead of ${expected}`);
    }
    for (const [route, rule] of Object.entries(ROUTE_RULES)) {
      const expected = expectOutcome(route, rule, anyone) === 'answered' ? 'answered' : 'sign in';
      const isWrite = route.startsWith('POST');
      const json = { Origin: app.url, 'Content-Type': 'application/json' };
      const question = isWrite ? { method: 'POST', headers: json, body: '{"nonsense":1}' } : {};
      const got = outcomeOfHandler(rule, await app.visitor().ask(handlerAt(route, place), question));
      if (got !== expected) wrong.push(`${route}: ${got} instead of ${expected}`);
    }
    expect(wrong).toEqual([]);
  });
});
