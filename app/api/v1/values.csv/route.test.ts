import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asProgram, asPublic, asReader } from '@/lib/access/testing/identities';
import { fillStore, openEmptyStore, PROFILE } from '@/lib/api/testing/small-country';
import { readAudit } from '@/lib/store/queries/audit';
import type { Store } from '@/lib/store/types';
import { GET as GET_VALUES } from '../values/route';
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

describe('GET /api/v1/values.csv', () => {
  const csv = (suffix: string, headers: Record<string, string> = {}) =>
    GET(
      new Request(
        `http://localhost:3000/api/v1/values.csv?indicator=chw_count&period=2026-06&level=region${suffix}`,
        { headers },
      ),
    );

  it('is written to the journal with its address, and not again while it has not changed', async () => {
    await fillStore(store);
    const etag = (await csv('')).headers.get('etag') ?? '';
    expect((await csv('', { 'if-none-match': etag })).status).toBe(304);
    expect((await csv('&format=json')).status).toBe(200);
    expect((await csv('&format=xml')).status).toBe(400);
    expect(await readAudit(store, { limit: 9 })).toMatchObject([
      {
        action: 'export',
        actorName: 'awa@example.org',
        via: 'session',
        subject: '/api/v1/values.csv?indicator=chw_count&period=2026-06&level=region',
      },
    ]);
  });

  it('is not written to the journal for the public overview, which anyone could make grow', async () => {
    await fillStore(store);
    vi.mocked(identify).mockResolvedValue(asPublic());
    expect((await csv('')).status).toBe(200);
    expect(await readAudit(store, { limit: 9 })).toEqual([]);
  });

  it('names the access token that took it', async () => {
    await fillStore(store);
    vi.mocked(identify).mockResolvedValue(asProgram(['data:read']));
    expect((await csv('')).status).toBe(200);
    expect(await readAudit(store, { limit: 9 })).toMatchObject([
      { action: 'export', actorName: 'awa@example.org', via: 'token', after: { token: 'excel' } },
    ]);
  });

  it('writes the same rows with names, source, release and the fictive flag', async () => {
    await fillStore(store);
    const response = await csv('');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="values.csv"');
    const [header, outside, kayes] = (await response.text()).split('\r\n');
    expect(header).toBe(
      'indicator,indicatorLabel,unit,orgUnit,orgUnitCode,orgUnitName,level,period,state,value,numerator,denominator,coverage,' +
        'monthsUsed,target,targetValidated,expected,status,partial,source,dataAsOf,release,Données fictives',
    );
    expect(outside).toContain(",R3,TB,'=Tombouctou,region,2026-06,not-applicable,,,");
    // A count on partial data is a lower bound: it is given no status.
    expect(kayes).toContain(',R1,,Kayes,region,2026-06,value,28,28,,0.75,1,30,à valider,30,,true,');
    expect(kayes).toMatch(/,serveur de démonstration,2026-07-01T02:00:00\.000Z,2026-07-01\.1,oui$/);
  });

  it('speaks the reader’s language, under a tag of its own, and gives Excel its variant', async () => {
    await fillStore(store);
    const [french, english] = [await csv(''), await csv('', { cookie: 'langue=en' })];
    expect(french.headers.get('etag')).not.toBe(english.headers.get('etag'));
    const told = await english.text();
    expect(told).toContain('demonstration server');
    expect(told).toContain(',30,to validate,30,');
    const excel = new Uint8Array(await (await csv('&format=excel-fr')).arrayBuffer());
    expect([...excel.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(excel)).toContain('0,75');
  });

  it('is what Accept: text/csv gives at the plain address', async () => {
    await fillStore(store);
    const address = 'http://localhost:3000/api/v1/values?indicator=chw_count&period=2026-06&level=region';
    const plain = new Request(address, { headers: { accept: 'text/csv' } });
    expect(await (await GET_VALUES(plain)).text()).toBe(await (await csv('')).text());
  });
});
