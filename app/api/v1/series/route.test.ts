import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { problemSchema } from '@/lib/api/schemas/problem';
import { seriesSchema } from '@/lib/api/schemas/figures';
import { fillStore, openEmptyStore, PROFILE } from '@/lib/api/testing/small-country';
import type { Store } from '@/lib/store/types';
import { GET as GET_CSV } from '../series.csv/route';
import { GET } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));

let store: Store;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ store, remove } = await openEmptyStore());
  vi.mocked(identify).mockResolvedValue(asReader('viewer'));
});
afterEach(() => remove());

const get = (query: string) => GET(new Request(`http://localhost:3000/api/v1/series?${query}`));
const read = async (query: string) => seriesSchema.parse(await (await get(query)).json());
const problemOf = async (response: Response) => problemSchema.parse(await response.json());

describe('GET /api/v1/series', () => {
  it('gives every month that was pulled, oldest first, and the ones asked for', async () => {
    await fillStore(store);
    const all = await read('indicator=chw_count&orgUnit=R1');
    expect([all.rows.length, all.rows[0]?.period, all.rows.at(-1)?.period]).toEqual([
      18,
      '2025-01',
      '2026-06',
    ]);
    const some = await read('indicator=chw_count&orgUnit=R1&from=2026-04&to=2026-06');
    expect(some.rows.map(({ period, state, value }) => [period, state, value])).toEqual([
      ['2026-04', 'no-data', null],
      ['2026-05', 'value', 28],
      ['2026-06', 'value', 28],
    ]);
    expect(some).toMatchObject({
      indicator: 'chw_count',
      orgUnit: 'R1',
      every: 'month',
      release: 1,
      fictive: true,
    });
  });

  it('counts by quarter, semester and year', async () => {
    await fillStore(store);
    const periods = async (every: string) =>
      (await read(`indicator=chw_count&orgUnit=ML&every=${every}&from=2025-11`)).rows.map(
        ({ period }) => period,
      );
    expect(await periods('quarter')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
    expect(await periods('semester')).toEqual(['2025-S2', '2026-S1']);
    expect(await periods('year')).toEqual(['2025', '2026']);
  });

  it('starts where the data are whole while history follows, and refuses earlier months by name', async () => {
    await fillStore(store, { complete: false });
    expect((await read('indicator=chw_count&orgUnit=R1')).rows.map(({ period }) => period)).toEqual([
      '2026-05',
      '2026-06',
    ]);
    expect((await read('indicator=chw_count&orgUnit=R1&every=year')).rows).toEqual([]);
    const early = await get('indicator=chw_count&orgUnit=R1&from=2025-06');
    expect([early.status, (await problemOf(early)).code]).toEqual([503, 'history-loading']);
  });

  it.each([
    ['indicator=chw_count&orgUnit=R1&from=2026-06&to=2026-05', 400, 'to'],
    ['indicator=chw_count&orgUnit=R1&from=1900-01&to=2026-05', 400, 'to'],
    ['indicator=chw_count&orgUnit=R1&from=2026', 400, 'from'],
    ['indicator=chw_count,completeness&orgUnit=R1', 400, 'indicator'],
    ['indicator=chw_count', 400, 'orgUnit'],
    ['indicator=chw_count&orgUnit=X', 404, 'orgUnit'],
  ])('%s is %i', async (query, status, parameter) => {
    await fillStore(store);
    const response = await get(query);
    expect([response.status, (await problemOf(response)).parameter]).toEqual([status, parameter]);
  });

  it('answers CSV', async () => {
    await fillStore(store);
    const address = 'http://localhost:3000/api/v1/series.csv?indicator=chw_count&orgUnit=R1&from=2026-06';
    const lines = (await (await GET_CSV(new Request(address))).text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('2026-06,value,28,');
  });
});
