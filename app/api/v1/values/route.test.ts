import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asNobody, asReader, asReaderOf } from '@/lib/access/testing/identities';
import { problemSchema } from '@/lib/api/schemas/problem';
import { valuesSchema } from '@/lib/api/schemas/figures';
import { breakStore, fillStore, openEmptyStore, PROFILE, publish } from '@/lib/api/testing/small-country';
import { NATION, type Scope } from '@/lib/org-units/scope';
import type { Store } from '@/lib/store/types';
import { GET } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));

let store: Store;
let remove: () => Promise<void>;
const readAs = (scope: Scope) => vi.mocked(identify).mockResolvedValue(asReaderOf(scope));

beforeEach(async () => {
  ({ store, remove } = await openEmptyStore());
  readAs(NATION);
});
afterEach(() => remove());

const get = (query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/api/v1/values?${query}`, { headers }));
const rowsOf = async (query: string) => valuesSchema.parse(await (await get(query)).json()).rows;
const problemOf = async (response: Response) => problemSchema.parse(await response.json());

describe('GET /api/v1/values', () => {
  it('gives every figure with its terms, coverage, target and status', async () => {
    await fillStore(store);
    const [row, ...rest] = await rowsOf('indicator=completeness&period=2026-06&orgUnit=R1');
    expect(rest).toEqual([]);
    expect(row).toEqual({
      indicator: 'completeness',
      orgUnit: 'R1',
      period: '2026-06',
      state: 'value',
      value: 75,
      numerator: 15,
      denominator: 20,
      coverage: 0.75,
      monthsUsed: 1,
      target: 80,
      targetValidated: false,
      expected: 80,
      status: 'watch',
      partial: true,
    });
  });

  it('takes If-None-Match: * for an answer that exists only', async () => {
    await fillStore(store);
    const any = { 'if-none-match': '*' };
    const unknown = await get('indicator=completeness&period=2026-06&orgUnit=nowhere', any);
    expect([unknown.status, (await problemOf(unknown)).code]).toEqual([404, 'unknown-org-unit']);
    expect((await get('indicator=completeness&period=2026-06&orgUnit=R1', any)).status).toBe(304);
    expect((await get('indicator=completeness&period=2026-06&orgUnit=R1', any)).status).toBe(304);
  });

  it('refuses a year that no data can be of', async () => {
    await fillStore(store);
    expect((await get('indicator=completeness&period=9999-12&orgUnit=R1')).status).toBe(400);
  });

  it('keeps no data, zero and outside the programme apart', async () => {
    await fillStore(store);
    const regions = await rowsOf('indicator=chw_count&period=2026-06&level=region');
    expect(regions.map(({ orgUnit, state, value }) => [orgUnit, state, value])).toEqual([
      ['R3', 'not-applicable', null],
      ['R1', 'value', 28],
      ['R2', 'no-data', null],
    ]);
    const areas = await rowsOf('indicator=chw_count&period=2026-06&level=area&parent=R1');
    expect(areas.map(({ orgUnit, state, value }) => [orgUnit, state, value])).toEqual([
      ['A2', 'value', 0],
      ['A1', 'value', 28],
    ]);
  });

  it('never hands a region’s count target to its districts', async () => {
    await fillStore(store);
    const targets = await rowsOf('indicator=chw_count&period=2026-06&orgUnit=R1,D1');
    expect(targets.map(({ orgUnit, target }) => [orgUnit, target])).toEqual([
      ['R1', 30],
      ['D1', null],
    ]);
  });

  it('says not-applicable for an indicator that the country does not follow, and no-data for months never pulled', async () => {
    await fillStore(store);
    const [row] = await rowsOf('indicator=stockout_any&period=2026-06&orgUnit=R1');
    expect(row).toMatchObject({ state: 'not-applicable', value: null, numerator: null, target: null });
    const [future] = await rowsOf('indicator=chw_count&period=2031-01&orgUnit=R1');
    expect(future).toMatchObject({ state: 'no-data', value: null, coverage: null });
  });

  it('orders by indicator, period, unit, as asked', async () => {
    await fillStore(store);
    const rows = await rowsOf('indicator=completeness,chw_count&period=2026,2026-05&orgUnit=R1,R2');
    expect(rows.map(({ indicator, period, orgUnit }) => `${indicator} ${period} ${orgUnit}`)).toEqual([
      'completeness 2026 R1',
      'completeness 2026 R2',
      'completeness 2026-05 R1',
      'completeness 2026-05 R2',
      'chw_count 2026 R1',
      'chw_count 2026 R2',
      'chw_count 2026-05 R1',
      'chw_count 2026-05 R2',
    ]);
  });

  it.each([
    ['indicator=nothing&period=2026-06&level=region', 404, 'unknown-indicator', 'indicator'],
    ['indicator=chw_count&period=2026-06&orgUnit=X9', 404, 'unknown-org-unit', 'orgUnit'],
    ['indicator=chw_count&period=2026-06&level=area&parent=X9', 404, 'unknown-org-unit', 'parent'],
    ['indicator=chw_count&period=2026-06', 400, 'missing-parameter', 'level'],
    ['indicator=chw_count&period=2026-06&orgUnit=R1&parent=ML', 400, 'missing-parameter', 'level'],
    ['indicator=chw_count&period=06-2026&level=region', 400, 'invalid-parameter', 'period'],
    ['indicator=chw_count&period=2026-06&level=region&limit=3', 400, 'unknown-parameter', 'limit'],
  ])('%s is %i %s', async (query, status, code, parameter) => {
    await fillStore(store);
    const response = await get(query);
    expect(response.status).toBe(status);
    expect(await problemOf(response)).toMatchObject({ code, parameter, status });
  });

  it('leaves out what is outside the scope in a list, refuses it by name, and keeps the nation’s total', async () => {
    await fillStore(store);
    readAs({ kind: 'regions', regions: ['R2'] });
    expect(
      (await rowsOf('indicator=chw_count&period=2026-06&level=region')).map((row) => row.orgUnit),
    ).toEqual(['R2']);
    expect((await rowsOf('indicator=chw_count&period=2026-06&level=country'))[0]?.value).toBe(28);
    for (const query of ['orgUnit=A1', 'level=area&parent=R1']) {
      const response = await get(`indicator=chw_count&period=2026-06&${query}`);
      expect([response.status, (await problemOf(response)).code]).toEqual([403, 'outside-scope']);
    }
  });

  it('never answers one scope with what was kept for another', async () => {
    await fillStore(store);
    const query = 'indicator=chw_count&period=2026-06&level=region';
    const nation = await get(query);
    readAs({ kind: 'regions', regions: ['R2'] });
    const region = await get(query, { 'if-none-match': nation.headers.get('etag') ?? '' });
    expect(region.status).toBe(200);
    expect(valuesSchema.parse(await region.json()).rows).toHaveLength(1);
  });

  it('answers 304 to its own tag until a release is published', async () => {
    await fillStore(store);
    const query = 'indicator=chw_count&period=2026-06&level=region';
    const first = await get(query);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toContain('Cookie');
    const again = await get('level=region&period=2026-06&indicator=chw_count', { 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    await publish(store, 2);
    const after = await get(query, { 'if-none-match': etag });
    expect(after.status).toBe(200);
    expect(valuesSchema.parse(await after.json()).release).toBe(2);
  });

  it('says 503 before the first release, while history follows, and when the store is down: never an empty list', async () => {
    const query = 'indicator=chw_count&period=2026-06&level=region';
    const loading = await get(query);
    expect([loading.status, (await problemOf(loading)).code]).toEqual([503, 'data-loading']);
    await fillStore(store, { complete: false });
    const history = await get('indicator=chw_count&period=2026&level=region');
    expect([history.status, (await problemOf(history)).code]).toEqual([503, 'history-loading']);
    expect((await get(query)).status).toBe(200);
    breakStore();
    const down = await get(query);
    expect([down.status, (await problemOf(down)).code]).toEqual([503, 'store-unreachable']);
  });

  it('refuses more rows than one answer holds, and says how to narrow', async () => {
    await fillStore(store);
    await store.db
      .insertInto('org_unit')
      .values(
        Array.from({ length: 600 }, (_, i) => ({
          ...{
            id: 100 + i,
            uid: `Z${i}`,
            code: null,
            name: `z${i}`,
            level: 'area' as const,
            parent: 'D1',
            region: 'R1',
          },
          ...{ programme: 1, opened: null, closed: null, reports: 1, has_geometry: 0, path: '/', gone: 0 },
        })),
      )
      .execute();
    const periods = Array.from({ length: 200 }, (_, i) => 1900 + i).join(',');
    const response = await get(`indicator=chw_count&level=area&period=${periods}`);
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({
      code: 'too-many-rows',
      detail: expect.stringContaining('parent'),
    });
  });

  it('asks who is there', async () => {
    vi.mocked(identify).mockResolvedValue(asNobody());
    expect((await get('indicator=chw_count&period=2026-06&level=region')).status).toBe(401);
    vi.mocked(identify).mockResolvedValue(asReader(null));
    expect((await get('indicator=chw_count&period=2026-06&level=region')).status).toBe(403);
  });
});
