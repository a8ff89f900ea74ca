import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cellText, readAnalytics } from './analytics/table';
import { failureOf } from './http/error-envelope';
import { readBoundaries } from './metadata/boundaries';
import { DataSetWire } from './metadata/data-set-units';
import { readMe } from './metadata/me';
import { OrgUnitWire, readOrgUnit } from './metadata/org-units';
import { readSystemInfo } from './metadata/system-info';
import { connect, sendJson, startAnswers } from './testing/answer-server';
import { EXPECTED_CODES } from './testing/recorded-errors';
import { expectSameReading, list, load, present, received, text } from './testing/recorded';

const suite = present ? describe : describe.skip;

const ran = new Map<string, Set<string>>();
const count = (kind: string, file: string) => ran.set(kind, (ran.get(kind) ?? new Set()).add(file));
const Pair = z.object({
  request: z.object({ query: z.array(z.string()) }),
  response: z.unknown(),
});

suite('recorded analytics', () => {
  const e2e = list('analytics-e2e');
  it('are all there', () => expect(e2e.length).toBeGreaterThanOrEqual(48));

  it.each(e2e)('e2e %s', (file) => {
    const { request, response } = Pair.parse(load(`analytics-e2e/${file}`));
    const { rows } = expectSameReading(response);
    expect(rows).toBeGreaterThan(0);
    expectRecognisedItems(request.query, response);
    count('e2e', file);
  });

  it.each(list('analytics-reporting-rates'))('reporting rates %s', (file) => {
    const { response } = Pair.parse(load(`analytics-reporting-rates/${file}`));
    const { rows, terms } = expectSameReading(response);
    expect(rows).toBeGreaterThan(0);
    if (file.includes('numden')) expect(terms).toBe(rows);
    count('reporting rates', file);
  });

  it.each(list('analytics-recorded'))('recorded %s', (file) => {
    const json = load(`analytics-recorded/${file}`);
    if (file === 'api-dataValueSet.json') {
      // Not a table of analytics: it must be refused as one.
      expect(readAnalytics(json)).toMatchObject({ ok: false, failure: { code: 'malformed-answer' } });
    } else expectSameReading(json);
    count('recorded', file);
  });

  it('holds terms enough to prove the identity, and numbers in cells', () => {
    const terms = e2e.map(
      (file) => expectSameReading(Pair.parse(load(`analytics-e2e/${file}`)).response).terms,
    );
    expect(terms.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(1_000);
    const table = readAnalytics(load('analytics-recorded/api-aggregate.json'));
    expect(table.ok && cellText(table.value.rows[0], table.value.position('value'))).toBe('2875');
  });
});

/** The list of recognised items that finds dropped ones holds all that were asked, when all are known to the server. */
function expectRecognisedItems(query: readonly string[], response: unknown): void {
  const table = readAnalytics(response);
  const recognised = table.ok ? table.value.recognised('dx') : undefined;
  const dimension = query.find((one) => one.startsWith('dimension='))?.slice('dimension='.length) ?? '';
  const dx = /(?:^|,)dx:([^,]+)/.exec(dimension)?.[1]?.split(';') ?? [];
  if (!recognised || dx.some((item) => /GROUP/.test(item))) return;
  for (const item of dx) expect(recognised.has(item), item).toBe(true);
}

suite('recorded errors', () => {
  const files = ['errors', 'errors/derived-from-source'].flatMap((folder) =>
    list(folder, /\.(json|txt)$/).map((name) => `${folder}/${name}`),
  );

  it.each(files)('%s', (file) => {
    const name = file.split('/').at(-1) ?? '';
    expect(Object.keys(EXPECTED_CODES)).toContain(name);
    const body = text(file);
    const failure = failureOf(
      {
        status: Number(name.slice(0, 3)),
        contentType: name.endsWith('.json') ? 'application/json' : 'text/html',
        location: /^Location: (.*)$/m.exec(body)?.[1] ?? null,
        text: body,
        bytes: body.length,
        host: 'example.org',
        path: '/api/analytics',
      },
      (said) => said,
    );
    expect(failure?.code).toBe(EXPECTED_CODES[name]);
    const errorCode = /E\d{4}/.exec(name)?.[0];
    expect(failure?.detail.errorCode).toBe(errorCode);
    if (failure && /^40[13]/.test(name)) expect([failure.retry, failure.split]).toEqual([false, false]);
    const uid = /`([A-Za-z][A-Za-z0-9]{10})`/.exec(body)?.[1];
    if (uid !== undefined) expect(failure?.sentence.fr).toContain(uid);
    count('errors', file);
  });
});

suite('recorded metadata', () => {
  it('system/info', () => {
    const info = readSystemInfo(received(load('system/system-info.json')));
    expect(info).toEqual({
      ok: true,
      value: {
        version: '2.41.0',
        calendar: 'iso8601',
        systemName: 'DHIS 2 Demo - Sierra Leone',
        dataAsOf: new Date('2017-11-29T03:32:45.861Z'),
        serverTime: new Date('2017-11-29T11:27:46.935Z'),
      },
    });
    expect(readSystemInfo(received(load('system/login-config.json')))).toMatchObject({
      failure: { code: 'not-dhis2' },
    });
    count('metadata', 'system-info');
    count('metadata', 'login-config');
  });

  it.each(list('me'))('me %s', (file) => {
    const dataViewRoots = [{ uid: 'YuQRtpLP10I', name: 'YuQRtpLP10I', level: 3 }];
    expect(readMe(received(load(`me/${file}`)))).toEqual({
      ok: true,
      value: { username: 'android', dataViewRoots },
    });
    count('metadata', file);
  });

  it.each(list('orgunits', /^organisationUnits-.*\.json$/))('org units %s', (file) => {
    const raw = z
      .object({ organisationUnits: z.array(z.record(z.string(), z.unknown())) })
      .parse(load(`orgunits/${file}`));
    expect(raw.organisationUnits.length).toBeGreaterThan(0);
    for (const unit of raw.organisationUnits) {
      const [read] = readOrgUnit(OrgUnitWire.parse(unit), 'ImspTQPwCqd');
      const path = `${unit['path']}`.split('/').slice(1);
      expect(read).toMatchObject({
        uid: unit['id'],
        name: `${unit['name']}`.trim(),
        path,
        parent: path.at(-2),
      });
      expect(read?.levelNumber).toBe(unit['level'] ?? path.length);
      const opened = `${unit['openingDate']}`;
      if (read?.opened)
        expect(read.opened).toBe(Number(opened.slice(0, 4)) * 12 + Number(opened.slice(5, 7)) - 1);
      expect(read?.closed === null).toBe(unit['closedDate'] === undefined);
    }
    count('metadata', file);
  });

  it('an org unit of an old server, closed', () => {
    const [unit] = readOrgUnit(
      OrgUnitWire.parse(load('orgunits/organisationUnit-legacy-coordinates-pre232.json')),
      'ImspTQPwCqd',
    );
    expect(unit).toMatchObject({
      name: 'Baomahun CHC',
      opened: 1970 * 12,
      closed: 1971 * 12,
      levelNumber: 4,
    });
    count('metadata', 'legacy');
  });

  it('outlines', () => {
    const json = load('orgunits/toy-districts.geojson');
    const raw = z
      .object({ features: z.array(z.object({ id: z.string(), geometry: z.unknown() })) })
      .parse(json);
    const boundaries = readBoundaries(received(json), 2);
    if (!boundaries.ok) throw new Error(boundaries.failure.sentence.en);
    expect(boundaries.value.map(({ uid, geometry }) => ({ id: uid, geometry }))).toEqual(
      raw.features.map(({ id, geometry }) => ({ id, geometry })),
    );
    count('metadata', 'toy-districts');
  });

  it('names of items', async () => {
    const server = await startAnswers((asked, response) => {
      const name = asked.path.replace('/api/', '');
      const recorded = list('metadata').includes(`${name}.json`);
      sendJson(response, recorded ? load(`metadata/${name}.json`) : {});
    });
    const items = ['g9eOBujte1U', 'lyLU2wR22tC.ACTUAL_REPORTS', 'ReUHfIn0pTQ:denominator'];
    const checks = await connect(server).checkItems(items, 'ImspTQPwCqd', 2026 * 12);
    // No analytics are recorded with these lists: the sample fails, the names are found.
    expect(checks.ok && checks.value.map(({ found, name }) => [found, name])).toEqual([
      [true, 'MCH ANC Visit'],
      [true, 'ART monthly summary'],
      [true, 'ANC 1-3 Dropout Rate'],
    ]);
    await server.close();
    for (const file of ['dataElements', 'dataSets', 'indicators']) count('metadata', file);
  });

  it('units of data sets', () => {
    const whole = z.object({ organisationUnits: z.array(z.unknown()), dataSets: z.array(z.unknown()) });
    for (const file of ['metadata/e2e-aggregate-metadata.json']) {
      const { dataSets } = whole.partial().parse(load(file));
      expect(dataSets?.length).toBeGreaterThan(0);
      for (const dataSet of dataSets ?? []) {
        const raw = z.object({ organisationUnits: z.array(z.object({ id: z.string() })) }).parse(dataSet);
        expect(DataSetWire.parse(dataSet).organisationUnits.map((unit) => unit.id)).toEqual(
          raw.organisationUnits.map(({ id }) => id),
        );
      }
      count('metadata', file);
    }
  });
});

afterAll(() => {
  if (!present) return;
  const pairs = [...ran].map(([kind, files]) => `${files.size} ${kind}`).join(', ');
  console.info(`contract pairs: ${pairs}`);
});
