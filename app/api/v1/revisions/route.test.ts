import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { problemSchema } from '@/lib/api/schemas/problem';
import { mappingSchema, revisionsSchema } from '@/lib/api/schemas/quality';
import {
  fillScopedCountry,
  FOREIGN_NAME,
  OWN_REGION,
  SCOPED_PROFILE,
} from '@/lib/api/testing/scoped-country';
import { openEmptyStore } from '@/lib/api/testing/small-country';
import type { Store } from '@/lib/store/types';
import { GET as readMapping } from '../mapping/route';
import { GET } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

let store: Store;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ store, remove } = await openEmptyStore());
  vi.mocked(identify).mockResolvedValue(asReader('official'));
});
afterEach(() => remove());

const ask = (query: string) => GET(new Request(`http://localhost:3000/api/v1/revisions${query}`));
const read = async (query: string) => revisionsSchema.parse(await (await ask(query)).json());
const refusal = async (query: string) => problemSchema.parse(await (await ask(query)).json());

describe('GET /api/v1/revisions', () => {
  it('gives revised values since a day, area by area, to each reader their own', async () => {
    await fillScopedCountry(store);
    const all = await read('?since=2026-07-01');
    expect(all).toMatchObject({ since: '2026-07-01', page: 1, more: false });
    expect(all.revisions.map(({ orgUnit, before, after }) => [orgUnit, before, after])).toEqual([
      ['ownArea1', 5, 105],
      ['otherArea1Zz', 770077, 770177],
    ]);
    expect((await read('?since=2026-07-02')).revisions).toEqual([]);
    expect((await read('?since=2026-07-01&region=own')).revisions).toHaveLength(1);
    expect((await read('?since=2026-07-01&measure=chw_planned')).revisions).toEqual([]);
    expect((await read('?since=2026-07-01&page=2')).revisions).toEqual([]);
    expect((await read('')).since).toBe('2026-06-01');

    vi.mocked(identify).mockResolvedValue(asReader('official', { scope: OWN_REGION }));
    const own = await ask('?since=2026-07-01&format=csv');
    const text = await own.text();
    expect(text).toContain('ownArea1');
    expect(text).not.toMatch(FOREIGN_NAME);
    expect(await refusal('?region=otherZz')).toMatchObject({ code: 'outside-scope' });
  });

  it('says what it takes where a day, a region or a measure is none', async () => {
    await fillScopedCountry(store);
    for (const since of ['2026-02-30', 'hier', '']) {
      expect(await refusal(`?since=${since}`)).toMatchObject({
        ...{ status: 400, code: 'invalid-parameter', parameter: 'since' },
      });
    }
    expect(await refusal('?region=nowhere')).toMatchObject({ status: 404, code: 'unknown-org-unit' });
    expect(await refusal('?measure=x')).toMatchObject({ parameter: 'measure' });
    expect(await refusal('?page=0')).toMatchObject({ parameter: 'page' });
  });

  it('is told that data are loading before the first release', async () => {
    expect(await refusal('')).toMatchObject({ status: 503, code: 'data-loading' });
  });
});

describe('GET /api/v1/mapping', () => {
  it('lists every measure, checked or not, in JSON and CSV', async () => {
    const address = 'http://localhost:3000/api/v1/mapping';
    const answer = mappingSchema.parse(await (await readMapping(new Request(address))).json());
    expect(answer).toMatchObject({ checkedAt: null, lastTry: null, outdated: false });
    expect(answer.items.find(({ measure }) => measure === 'chw_active')).toMatchObject({
      ...{ item: 'chw_active', state: 'unchecked' },
    });
    expect(answer.items.find(({ measure }) => measure === 'referred')?.state).toBe('not-tracked');
    const csv = await (await readMapping(new Request(`${address}?format=csv`))).text();
    expect(csv.split('\r\n')[0]).toContain('measure,measureName,item');
    expect(csv).toContain('chw_active');
  });
});
