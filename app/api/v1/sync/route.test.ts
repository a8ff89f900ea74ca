import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { problemSchema } from '@/lib/api/schemas/problem';
import { syncAcceptedSchema, syncSchema } from '@/lib/api/schemas/sync';
import { fillStore, openEmptyStore, PROFILE } from '@/lib/api/testing/small-country';
import { readAudit } from '@/lib/store/queries/audit';
import { recordFailure } from '@/lib/store/queries/server-health';
import type { Store } from '@/lib/store/types';
import { GET, POST } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));

let store: Store;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ store, remove } = await openEmptyStore());
  vi.mocked(identify).mockResolvedValue(asReader('admin'));
});
afterEach(() => remove());

const ADDRESS = 'http://localhost:3000/api/v1/sync';
const read = async (headers: Record<string, string> = {}) =>
  syncSchema.parse(await (await GET(new Request(ADDRESS, { headers }))).json());
const OWN = { host: 'localhost:3000', origin: 'http://localhost:3000' };
const post = (body?: string, headers: Record<string, string> = OWN) =>
  POST(new Request(ADDRESS, { method: 'POST', headers, ...(body === undefined ? {} : { body }) }));
const codeOf = async (response: Response) => problemSchema.parse(await response.json()).code;

const FAILURE = {
  code: 'unreachable',
  retry: true,
  split: false,
  sentence: { fr: 'Le serveur ne répond pas.', en: 'The server does not answer.' },
  detail: {},
} as const;

async function addPull(): Promise<void> {
  const counts = { requests_done: 3, requests_total: 9, rows: 100, cells: 90, refused: 2 };
  const pull = {
    state: 'failed',
    trigger: 'command',
    started_at: 1000,
    finished_at: 2000,
    release: null,
    data_as_of: null,
  };
  const failure = {
    failure_code: 'unreachable',
    failure_fr: FAILURE.sentence.fr,
    failure_en: FAILURE.sentence.en,
  };
  await store.db
    .insertInto('pull')
    .values({ id: 1, ...pull, ...counts, ...failure })
    .execute();
  const example = { item: 'x', orgUnit: 'A1', period: '202606', value: '-4' };
  await store.db
    .insertInto('refusal')
    .values({ pull: 1, reason: 'negative', count: 2, examples: JSON.stringify([example]) })
    .execute();
}

describe('GET /api/v1/sync', () => {
  it('tells, before anything was pulled, that nothing was', async () => {
    expect(await read()).toEqual({
      release: null,
      server: { lastAnswerAt: null, failingSince: null, failure: null },
      pulls: [],
    });
  });

  it('tells the release that stands, what failed and what was refused, in the reader’s language', async () => {
    await fillStore(store);
    await addPull();
    await recordFailure(store, new Date(1500), FAILURE);
    const sync = await read();
    expect(sync.release).toMatchObject({
      release: 1,
      fictive: true,
      firstMonth: '2025-01',
      lastMonth: '2026-06',
    });
    expect(sync.server).toEqual({
      lastAnswerAt: null,
      failingSince: '1970-01-01T00:00:01.500Z',
      failure: { code: 'unreachable', sentence: FAILURE.sentence.fr },
    });
    expect(sync.pulls[0]).toMatchObject({
      state: 'failed',
      rows: 100,
      refused: 2,
      failure: { sentence: FAILURE.sentence.fr },
      refusals: [{ reason: 'negative', count: 2, examples: [{ orgUnit: 'A1', value: '-4' }] }],
    });
    expect((await read({ 'accept-language': 'en' })).server.failure?.sentence).toBe(FAILURE.sentence.en);
  });

  it('has a tag that changes with the state, and a table', async () => {
    const etag = (await GET(new Request(ADDRESS))).headers.get('etag') ?? '';
    const again = () => GET(new Request(ADDRESS, { headers: { 'if-none-match': etag } }));
    expect((await again()).status).toBe(304);
    await addPull();
    expect((await again()).status).toBe(200);
    const csv = await (await GET(new Request(`${ADDRESS}?format=csv`))).text();
    expect(csv.split('\r\n')[1]).toContain('negative × 2');
  });
});

describe('POST /api/v1/sync', () => {
  const asked = () => store.db.selectFrom('pull_request').select('full').execute();

  it('leaves a request for the sync process', async () => {
    const response = await post();
    expect(response.status).toBe(202);
    expect(syncAcceptedSchema.parse(await response.json())).toEqual({ accepted: true, full: false });
    expect((await post('{"full":true}')).status).toBe(202);
    expect(await asked()).toEqual([{ full: 0 }, { full: 1 }]);
    const [last, first] = await readAudit(store, { limit: 5 });
    expect(last).toMatchObject({
      action: 'sync.started',
      actorName: 'awa@example.org',
      after: { full: true },
    });
    expect(first).toMatchObject({ after: { full: false } });
  });

  it('asks for nothing when the page, the body or the reader is wrong', async () => {
    expect(await codeOf(await post(undefined, { origin: 'https://evil.example' }))).toBe('cross-site');
    expect(await codeOf(await post(undefined, {}))).toBe('cross-site');
    expect(await codeOf(await post('{'))).toBe('invalid-body');
    expect(await codeOf(await post('{"all":true}'))).toBe('invalid-body');
    expect(await codeOf(await post('[]'))).toBe('invalid-body');
    expect(await codeOf(await post(`"${'x'.repeat(20_000)}"`))).toBe('body-too-large');
    vi.mocked(identify).mockResolvedValue(asReader('viewer'));
    expect(await codeOf(await post())).toBe('not-permitted');
    expect(await asked()).toEqual([]);
  });
});
