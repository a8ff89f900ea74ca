import { beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReaderOf } from '@/lib/access/testing/identities';
import { fillScopedCountry, FOREIGN, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { boundariesSchema, orgUnitsSchema } from '@/lib/api/schemas/places';
import { problemSchema } from '@/lib/api/schemas/problem';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { GET as getBoundaries } from './boundaries/route';
import { GET as getOrgUnitsTable } from './org-units.csv/route';
import { GET as getOrgUnits } from './org-units/route';
import { GET as getSeriesTable } from './series.csv/route';
import { GET as getSeries } from './series/route';
import { GET as getSnapshotTable } from './snapshot.csv/route';
import { GET as getSnapshot } from './snapshot/route';
import { GET as getSyncTable } from './sync.csv/route';
import { GET as getSync } from './sync/route';
import { GET as getTargetsTable } from './targets.csv/route';
import { GET as getTargets } from './targets/route';
import { GET as getValuesTable } from './values.csv/route';
import { GET as getValues } from './values/route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const ROUTES = {
  'org-units': getOrgUnits,
  'org-units.csv': getOrgUnitsTable,
  boundaries: getBoundaries,
  values: getValues,
  'values.csv': getValuesTable,
  snapshot: getSnapshot,
  'snapshot.csv': getSnapshotTable,
  series: getSeries,
  'series.csv': getSeriesTable,
  targets: getTargets,
  'targets.csv': getTargetsTable,
  sync: getSync,
  'sync.csv': getSyncTable,
} as const;

/** Answered to everyone, with what each may see. Whether it holds another region at all for a reader of the country. */
const LISTS = [
  ['org-units', true],
  ['org-units?level=region', true],
  ['org-units?parent=country', true],
  ['org-units.csv?level=area', true],
  ['boundaries?level=region', true],
  ['boundaries?level=district', true],
  ['values?indicator=chw_count,completeness&period=2026-06,2026-Q2&level=region', true],
  ['values?indicator=chw_count&period=2026-06&level=district&parent=country', true],
  ['values.csv?indicator=chw_count&period=2026-06&level=area', true],
  ['snapshot?period=2026-06&level=region', true],
  ['snapshot?period=2026-06&level=district&history=country,own&months=24', true],
  ['snapshot.csv?period=2026-06&level=district', true],
  ['series?indicator=chw_count&orgUnit=country', false],
  ['series.csv?indicator=chw_count&orgUnit=own', false],
  ['targets', true],
  ['targets.csv?plan=plan', true],
  ['sync', true],
  ['sync.csv', true],
] as const;

const REFUSED = [
  'org-units?parent=otherZz',
  'org-units.csv?parent=otherDistrict1Zz',
  'values?indicator=chw_count&period=2026-06&level=district&parent=otherZz',
  'values?indicator=chw_count&period=2026-06&orgUnit=own,otherZz',
  'values.csv?indicator=chw_count&period=2026-06&orgUnit=otherArea1Zz',
  'snapshot?period=2026-06&level=district&parent=otherZz',
  'snapshot?period=2026-06&level=region&history=country,otherZz',
  'series?indicator=chw_count&orgUnit=otherDistrict1Zz',
  'series.csv?indicator=chw_count&orgUnit=outsideZz',
] as const;

async function ask(address: string, scope: Scope, headers: Record<string, string> = {}): Promise<Response> {
  vi.mocked(identify).mockResolvedValue(asReaderOf(scope));
  const route = Object.entries(ROUTES).find(([path]) => path === address.split('?')[0])?.[1];
  if (!route) throw new Error(address);
  return route(new Request(`http://localhost:3000/api/v1/${address}`, { headers }));
}
const tagOf = (response: Response) => response.headers.get('etag') ?? '';

eachDatabase((name, makeStore) => {
  beforeEach(async () => {
    process.env['LOG_LEVEL'] = 'silent';
    const store = await makeStore();
    await fillScopedCountry(store);
    Object.assign(globalThis, {
      tableauSecStore: Promise.resolve(store),
      tableauSecAnswerCache: undefined,
    });
  });

  describe(`the API for a reader confined to one region, ${name}`, () => {
    it.each(LISTS)('%s holds its own alone, whoever asked before', async (address, isForeign) => {
      const first = await ask(address, NATION);
      const whole = await first.text();
      expect([first.status, FOREIGN.test(whole)]).toEqual([200, isForeign]);

      const scoped = await ask(address, OWN_REGION);
      const own = await scoped.text();
      expect(scoped.status).toBe(200);
      expect(own).not.toMatch(FOREIGN);
      expect(own.length).toBeGreaterThan(0);

      expect(tagOf(scoped)).not.toBe(tagOf(first));
      expect((await ask(address, OWN_REGION, { 'if-none-match': tagOf(first) })).status).toBe(200);
      expect((await ask(address, NATION, { 'if-none-match': tagOf(scoped) })).status).toBe(200);
      expect((await ask(address, OWN_REGION, { 'if-none-match': tagOf(scoped) })).status).toBe(304);
      expect((await ask(address, NATION, { 'if-none-match': tagOf(first) })).status).toBe(304);

      expect(await (await ask(address, NATION)).text()).toBe(whole);
      expect(await (await ask(address, OWN_REGION)).text()).toBe(own);
    });

    it.each(REFUSED)('%s is refused as outside, in words that name nothing', async (address) => {
      const whole = await ask(address, NATION);
      expect(whole.status).toBe(200);
      for (const headers of [{}, { 'if-none-match': tagOf(whole) }, { 'if-none-match': '*' }]) {
        const answer = await ask(address, OWN_REGION, headers);
        const text = await answer.text();
        expect([answer.status, problemSchema.parse(JSON.parse(text)).code]).toEqual([403, 'outside-scope']);
        // The uid that was asked for may be said back; a name or a figure may not.
        expect(text).not.toMatch(/ Zz|Béta|Gamma|77\d\d77/);
      }
    });

    it('tells an org unit that nobody knows from one outside', async () => {
      const unknown = await ask('series?indicator=chw_count&orgUnit=nowhere', OWN_REGION);
      expect(unknown.status).toBe(404);
    });

    it('gives of the outlines its own, with their points and no others', async () => {
      const read = async (scope: Scope) =>
        boundariesSchema.parse(await (await ask('boundaries?level=region', scope)).json());
      const [whole, own] = [await read(NATION), await read(OWN_REGION)];
      expect(own.objects.units).toMatchObject({ geometries: [{ id: 'own' }] });
      expect(own.arcs.length).toBeLessThan(whole.arcs.length);
      expect(own['transform']).toEqual(whole['transform']);
    });

    it('keeps the counts of what was refused, and its own examples', async () => {
      const sync: unknown = await (await ask('sync', OWN_REGION)).json();
      expect(sync).toMatchObject({
        server: { failure: { code: 'not-found', sentence: 'not-found' } },
        pulls: [{ refused: 3, refusals: [{ count: 3, examples: [{ orgUnit: 'ownArea1' }] }] }],
      });
    });
  });

  describe(`the API for the public overview, ${name}`, () => {
    it('ends at the regions', async () => {
      const units = orgUnitsSchema.parse(await (await ask('org-units', OVERVIEW)).json()).orgUnits;
      expect(units.map(({ level }) => level).sort()).toEqual(['country', 'region', 'region', 'region']);
      for (const address of [
        'values?indicator=chw_count&period=2026-06&level=district',
        'snapshot?period=2026-06&level=area',
        'boundaries?level=district',
        'org-units?level=district',
      ]) {
        const answer = await ask(address, OVERVIEW);
        expect([answer.status, /Distri?ct\d|DistrictZz|Area\d/.test(await answer.text())]).toEqual([
          200,
          false,
        ]);
      }
      expect((await ask('series?indicator=chw_count&orgUnit=ownDistrict1', OVERVIEW)).status).toBe(403);
      expect((await ask('series?indicator=chw_count&orgUnit=otherZz', OVERVIEW)).status).toBe(200);
    });
  });
});
