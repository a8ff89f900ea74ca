import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReaderOf } from '@/lib/access/testing/identities';
import { indicatorsSchema } from '@/lib/api/schemas/indicators';
import { boundariesSchema, orgUnitsSchema } from '@/lib/api/schemas/places';
import { problemSchema } from '@/lib/api/schemas/problem';
import { fillStore, openEmptyStore, PROFILE } from '@/lib/api/testing/small-country';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { writeBoundaries } from '@/lib/store/queries/boundaries';
import type { Store } from '@/lib/store/types';
import { GET as getBoundaries } from './boundaries/route';
import { GET as getIndicators } from './indicators/route';
import { GET as getOrgUnits } from './org-units/route';

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

const request = (address: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000/api/v1/${address}`, { headers });
const problemOf = async (response: Response) => problemSchema.parse(await response.json());

describe('GET /api/v1/indicators', () => {
  it('gives the whole catalogue without any data, and says what the country follows', async () => {
    const { indicators } = indicatorsSchema.parse(await (await getIndicators(request('indicators'))).json());
    expect(indicators.map(({ id }) => id)).toEqual(INDICATORS.map(({ id }) => id));
    expect(indicators.filter(({ tracked }) => tracked).map(({ id }) => id)).toEqual([
      'chw_count',
      'completeness',
    ]);
    expect(indicators.find(({ id }) => id === 'chw_count')?.denominator).toBeNull();
  });

  it('answers CSV in the reader’s language', async () => {
    const csv = await (
      await getIndicators(request('indicators', { accept: 'text/csv', cookie: 'langue=en' }))
    ).text();
    expect(csv.split('\r\n')).toHaveLength(INDICATORS.length + 2);
    expect(csv).toContain(INDICATORS[0]?.label.en ?? '?');
  });
});

describe('GET /api/v1/org-units', () => {
  const read = async (query: string) =>
    orgUnitsSchema.parse(await (await getOrgUnits(request(`org-units?${query}`))).json()).orgUnits;

  it('gives units by name, of a level, under a parent at any depth', async () => {
    await fillStore(store);
    expect((await read('level=region')).map(({ id }) => id)).toEqual(['R3', 'R1', 'R2']);
    expect((await read('level=area&parent=R1')).map(({ name }) => name)).toEqual(['Djidian', 'Éléphant']);
    expect((await read('parent=R1')).map(({ id }) => id)).toEqual(['D1']);
    expect(await read('')).toHaveLength(7);
    expect((await read('level=region'))[0]).toEqual({
      id: 'R3',
      code: 'TB',
      name: '=Tombouctou',
      level: 'region',
      parent: 'ML',
      programme: false,
      hasGeometry: false,
    });
  });

  it('leaves out what is outside the scope', async () => {
    await fillStore(store);
    readAs({ kind: 'regions', regions: ['R2'] });
    expect((await read('')).map(({ id }) => id)).toEqual(['ML', 'R2']);
    expect((await getOrgUnits(request('org-units?parent=R1'))).status).toBe(403);
    expect((await getOrgUnits(request('org-units?parent=X'))).status).toBe(404);
  });

  it('changes its tag when outlines come in without a release', async () => {
    await fillStore(store);
    const before = (await getOrgUnits(request('org-units?level=region'))).headers.get('etag') ?? '';
    expect((await getOrgUnits(request('org-units?level=region', { 'if-none-match': before }))).status).toBe(
      304,
    );
    await writeBoundaries(store, OUTLINES);
    const after = await getOrgUnits(request('org-units?level=region', { 'if-none-match': before }));
    expect(orgUnitsSchema.parse(await after.json()).orgUnits.find(({ id }) => id === 'R1')?.hasGeometry).toBe(
      true,
    );
  });
});

const OUTLINES = {
  level: 'region',
  topology: JSON.stringify({
    type: 'Topology',
    objects: {
      units: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'R1', arcs: [[0]] }] },
    },
    arcs: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 0],
      ],
    ],
  }),
  origin: 'file',
  attribution: 'x',
  version: '1',
} as const;

describe('GET /api/v1/boundaries', () => {
  it('gives TopoJSON without names, under a tag of its version', async () => {
    await fillStore(store);
    await writeBoundaries(store, OUTLINES);
    const first = await getBoundaries(request('boundaries?level=region'));
    expect(first.headers.get('content-type')).toMatch(/^application\/json/);
    expect(boundariesSchema.parse(await first.json())).toEqual(JSON.parse(OUTLINES.topology));
    const etag = first.headers.get('etag') ?? '';
    expect((await getBoundaries(request('boundaries?level=region', { 'if-none-match': etag }))).status).toBe(
      304,
    );
    await writeBoundaries(store, { ...OUTLINES, version: '2' });
    expect((await getBoundaries(request('boundaries?level=region', { 'if-none-match': etag }))).status).toBe(
      200,
    );
  });

  it('says when there are none, and that it has no CSV', async () => {
    await fillStore(store);
    const none = await getBoundaries(request('boundaries?level=district'));
    expect([none.status, (await problemOf(none)).code]).toEqual([404, 'no-boundaries']);
    const csv = await getBoundaries(request('boundaries?level=region', { accept: 'text/csv' }));
    expect([csv.status, (await problemOf(csv)).code]).toEqual([406, 'not-acceptable']);
  });
});
