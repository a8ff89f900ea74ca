import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExemplia } from './countries/exemplia/exemplia';
import { startDemoServer, type DemoServer } from './server';

const NOW = new Date('2026-11-21T20:05:00Z');
let server: DemoServer;

beforeAll(async () => {
  server = await startDemoServer({ now: () => NOW });
});
afterAll(() => server.close());

async function ask(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown; headers: Headers }> {
  const response = await fetch(new URL(path, server.url), {
    headers: { Authorization: `ApiToken ${server.token}`, 'X-Requested-With': 'XMLHttpRequest', ...headers },
    redirect: 'manual',
  });
  const text = await response.text();
  const body: unknown = response.headers.get('content-type')?.startsWith('application/json')
    ? JSON.parse(text)
    : text;
  return { status: response.status, body, headers: response.headers };
}

describe('admission', () => {
  it('answers a ping to anyone', async () => {
    const response = await fetch(new URL('/api/ping', server.url));
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('sends a request without credentials to the login page, unless it says that it is no browser', async () => {
    const browser = await fetch(new URL('/api/me', server.url), { redirect: 'manual' });
    expect(browser.status).toBe(302);
    expect(browser.headers.get('location')).toMatch(/\/dhis-web-login\/$/);
    const client = await fetch(new URL('/api/me', server.url), {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    expect(client.status).toBe(401);
    expect(await client.json()).toEqual({
      httpStatus: 'Unauthorized',
      httpStatusCode: 401,
      status: 'ERROR',
      message: 'Unauthorized',
    });
  });

  it('refuses a token that is not its own, and one that is none', async () => {
    const other = await ask('/api/me', { Authorization: `ApiToken ${server.token.slice(0, -1)}x` });
    expect(other).toMatchObject({ status: 401, body: { message: 'The API token does not exists' } });
    expect(await ask('/api/me', { Authorization: 'ApiToken abc' })).toMatchObject({
      status: 400,
      body: { message: 'Api token is malformed' },
    });
  });
});

describe('system and user', () => {
  it('says that analytics last ran at 01:00 in Bamako, without a zone', async () => {
    const { body } = await ask('/api/system/info');
    expect(body).toMatchObject({
      version: '2.42.5.2',
      calendar: 'iso8601',
      serverTimeZoneId: 'Africa/Bamako',
      serverDate: '2026-11-21T20:05:00.000',
      lastAnalyticsTableSuccess: '2026-11-21T01:00:00.000',
    });
  });

  it('shows a reader whose data view root is the country', async () => {
    const { body } = await ask('/api/me?fields=username,dataViewOrganisationUnits[name,level]');
    expect(body).toEqual({
      username: 'tableau_sec',
      dataViewOrganisationUnits: [{ name: 'Mali', level: 1 }],
    });
  });
});

describe('metadata', () => {
  it('pages org units by fifty, and by what is asked', async () => {
    expect(await ask('/api/organisationUnits')).toMatchObject({
      body: { pager: { page: 1, total: 1374, pageSize: 50, pageCount: 28 } },
    });
    const { body } = await ask('/api/organisationUnits?pageSize=100&page=14&fields=id&order=id:asc');
    expect(body).toMatchObject({ pager: { page: 14, pageCount: 14 } });
    expect(body).not.toHaveProperty('pager.nextPage');
  });

  it('filters by level, path and ids, orders, and leaves out what a unit does not have', async () => {
    const fields = 'fields=id,code,name,shortName,level,path,openingDate,closedDate,parent[id]';
    const { body } = await ask(
      `/api/organisationUnits?filter=level:le:2&order=level:asc,name:asc&paging=false&${fields}`,
    );
    const units = Object(body).organisationUnits;
    expect(units.map((unit: { name: string }) => unit.name)).toEqual([
      'Mali',
      'Bamako',
      'Gao',
      'Kayes',
      'Kidal',
      'Koulikoro',
      'Mopti',
      'Sikasso',
      'Ségou',
      'Tombouctou',
    ]);
    expect(units[0]).not.toHaveProperty('parent');
    expect(units[0]).not.toHaveProperty('closedDate');
    const region = units[3];
    expect(region).toMatchObject({
      code: 'ML1',
      level: 2,
      parent: { id: units[0].id },
      path: `/${units[0].id}/${region.id}`,
    });
    const under = await ask(
      `/api/organisationUnits?filter=path:like:${region.id}&filter=level:eq:4&pageSize=1`,
    );
    expect(under).toMatchObject({ body: { pager: { total: 223 } } });
    const chosen = await ask(
      `/api/organisationUnits?filter=id:in:[${units[1].id},${units[2].id}]&fields=name`,
    );
    expect(chosen).toMatchObject({ body: { organisationUnits: [{ name: 'Gao' }, { name: 'Bamako' }] } });
  });

  it('gives outlines of the levels asked for, the level as a text', async () => {
    const { body } = await ask('/api/organisationUnits.geojson?level=2&level=3');
    const { features } = Object(body);
    expect(features).toHaveLength(79);
    expect(features[0].properties).toMatchObject({ name: 'Kayes', level: '2', code: 'ML1' });
    expect(
      features.filter((feature: { properties: { level: string } }) => feature.properties.level === '3'),
    ).toHaveLength(70);
    expect(await ask('/api/organisationUnits.geojson')).toMatchObject({ body: { features: [] } });
  });

  it('assigns its data set to the areas of the programme', async () => {
    const { body } = await ask('/api/dataSets?fields=id,periodType,timelyDays,organisationUnits::size');
    const [dataSet] = Object(body).dataSets;
    expect(dataSet).toMatchObject({ periodType: 'Monthly', timelyDays: 15, organisationUnits: 1037 });
    const one = await ask(`/api/dataSets/${dataSet.id}?fields=organisationUnits[id]`);
    expect(Object(one.body).organisationUnits).toHaveLength(1037);
  });

  it('has levels, data elements, an indicator and combos of both sexes', async () => {
    expect(await ask('/api/organisationUnitLevels?fields=level,name')).toMatchObject({
      body: {
        organisationUnitLevels: [
          { level: 1 },
          { level: 2 },
          { level: 3 },
          { level: 4, name: 'Aire de santé' },
        ],
      },
    });
    expect(await ask('/api/dataElements?paging=false&fields=id,name,zeroIsSignificant')).toMatchObject({
      status: 200,
    });
    const { body } = await ask('/api/indicators?fields=numerator,indicatorType[factor]');
    expect(Object(body).indicators[0]).toMatchObject({ indicatorType: { factor: 100 } });
    expect(await ask('/api/categoryOptionCombos')).toMatchObject({ body: { pager: { total: 3 } } });
  });

  it('says what could not be found', async () => {
    expect(await ask('/api/dataSets/abcdefghijk')).toMatchObject({
      status: 404,
      body: { message: 'DataSet with id abcdefghijk could not be found.', errorCode: 'E1005' },
    });
    expect(await ask('/api/nothing')).toMatchObject({ status: 404 });
  });
});

describe('transport', () => {
  it('compresses for whoever takes it, and starts for another country', async () => {
    expect(
      (await ask('/api/organisationUnits?paging=false', { 'Accept-Encoding': 'gzip' })).headers.get(
        'content-encoding',
      ),
    ).toBe('gzip');
    const other = await startDemoServer({ country: buildExemplia(), now: () => NOW });
    const response = await fetch(
      new URL('/api/organisationUnits?filter=level:eq:3&fields=name,code&order=name:asc', other.url),
      {
        headers: { Authorization: `ApiToken ${other.token}`, 'Accept-Encoding': 'identity' },
      },
    );
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.json()).toMatchObject({
      organisationUnits: [
        { name: '<b>Nord & Sud</b>  ' },
        { name: "Cité d'en-bas & C°", code: 'EX-C' },
        { name: 'Est lointain' },
      ],
    });
    await other.close();
  });
});
