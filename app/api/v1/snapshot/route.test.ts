import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReaderOf } from '@/lib/access/testing/identities';
import { problemSchema } from '@/lib/api/schemas/problem';
import { snapshotSchema } from '@/lib/api/schemas/snapshot';
import { fillStore, openEmptyStore, PROFILE } from '@/lib/api/testing/small-country';
import { NATION } from '@/lib/org-units/scope';
import type { Store } from '@/lib/store/types';
import { GET } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));

let store: Store;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ store, remove } = await openEmptyStore());
  vi.mocked(identify).mockResolvedValue(asReaderOf(NATION));
});
afterEach(() => remove());

const get = (query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/api/v1/snapshot?${query}`, { headers }));
const read = async (query: string) => snapshotSchema.parse(await (await get(query)).json());
const problemOf = async (response: Response) => problemSchema.parse(await response.json());

describe('GET /api/v1/snapshot', () => {
  it('gives every followed indicator in columns, the country first', async () => {
    await fillStore(store);
    const snapshot = await read('period=2026-06&level=region');
    expect(snapshot.orgUnits).toEqual(['ML', 'R3', 'R1', 'R2']);
    expect(Object.keys(snapshot.indicators)).toEqual(['chw_count', 'completeness']);
    expect(snapshot.expectedUnitMonths).toEqual([4, 0, 4, 4]);
    expect(snapshot.indicators['completeness']).toMatchObject({
      numerator: [15, null, 15, null],
      denominator: [20, null, 20, null],
      expected: [80, null, 80, 80],
    });
    expect(snapshot.indicators['chw_count']?.expected).toEqual([null, null, 30, null]);
    expect(snapshot).not.toHaveProperty('history');
  });

  it('takes a parent, and the country alone', async () => {
    await fillStore(store);
    expect((await read('period=2026-06&level=area&parent=R1')).orgUnits).toEqual(['ML', 'A2', 'A1']);
    expect((await read('period=2026-06&level=area&parent=R2')).orgUnits).toEqual(['ML']);
    expect((await read('period=2026-06&level=country')).orgUnits).toEqual(['ML']);
  });

  it('adds the months of some units, as many as asked, none that is still to come', async () => {
    await fillStore(store);
    const { history } = await read('period=2026-Q2&level=region&history=ML,R1&months=3');
    expect(history?.map(({ orgUnit }) => orgUnit)).toEqual(['ML', 'R1']);
    expect(history?.[0]?.months).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(history?.[0]?.indicators['chw_count']?.numerator).toEqual([null, 28, 28]);
    expect((await read('period=2026&level=region&history=ML')).history?.[0]?.months).toHaveLength(18);
  });

  it('says the history is being loaded rather than empty', async () => {
    await fillStore(store, { complete: false });
    const early = await get('period=2025-06&level=region');
    expect([early.status, (await problemOf(early)).code]).toEqual([503, 'history-loading']);
    const now = await read('period=2026-06&level=region&history=R1');
    expect(now.history?.[0]?.months).toEqual(['2026-05', '2026-06']);
    expect(now.indicators['chw_count']).not.toHaveProperty('previous');
  });

  it('keeps regions outside the scope out, and refuses them by name', async () => {
    await fillStore(store);
    vi.mocked(identify).mockResolvedValue(asReaderOf({ kind: 'regions', regions: ['R2'] }));
    expect((await read('period=2026-06&level=region')).orgUnits).toEqual(['ML', 'R2']);
    expect((await get('period=2026-06&level=area&parent=R1')).status).toBe(403);
    expect((await get('period=2026-06&level=region&history=R1')).status).toBe(403);
    expect((await get('period=2026-06&level=region&history=X')).status).toBe(404);
  });

  it('answers CSV, a line for each figure, zero and no data apart', async () => {
    await fillStore(store);
    const csv = await (await get('period=2026-06&level=area', { accept: 'text/csv' })).text();
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * 3);
    expect(lines.find((line) => line.startsWith('chw_count') && line.includes(',A2,'))).toContain(
      ',value,0,0,,',
    );
  });
});
