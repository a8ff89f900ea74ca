import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemSchema } from '@/lib/api/schemas/problem';
import { healthSchema, readinessSchema } from '@/lib/api/schemas/service';
import { breakStore, fillStore, openEmptyStore, PROFILE } from '@/lib/api/testing/small-country';
import type { Store } from '@/lib/store/types';
import { GET as getAnything } from './[...address]/route';
import { GET as getHealth } from './health/route';
import { GET as getMetrics } from './metrics/route';
import { GET as getReady } from './ready/route';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));

let store: Store;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ store, remove } = await openEmptyStore());
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await remove();
});

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000/api/${path}`, { headers });

describe('GET /api/health and /api/ready', () => {
  it('is alive whatever the store does', async () => {
    breakStore();
    expect(healthSchema.parse(await (await getHealth(request('health'))).json())).toEqual({
      status: 'alive',
    });
  });

  it('is ready when the store answers and holds a release', async () => {
    const empty = await getReady(request('ready'));
    expect([empty.status, problemSchema.parse(await empty.json()).code]).toEqual([503, 'data-loading']);
    await fillStore(store);
    const filled = await getReady(request('ready'));
    expect(readinessSchema.parse(await filled.json())).toMatchObject({
      status: 'ready',
      release: 1,
      complete: true,
    });
    breakStore();
    const down = await getReady(request('ready'));
    expect([down.status, problemSchema.parse(await down.json()).code]).toEqual([503, 'store-unreachable']);
  });
});

describe('GET /api/metrics', () => {
  it('tells the release, the server’s health and the answers given, in Prometheus text', async () => {
    await fillStore(store);
    await getHealth(request('health'));
    const response = await getMetrics(request('metrics'));
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await response.text();
    expect(text).toContain('tableau_sec_release 1');
    expect(text).toContain('tableau_sec_data_as_of_timestamp_seconds 1782871200');
    expect(text).toMatch(
      /http_request_duration_seconds_count\{route="\/api\/health",method="GET",status="200"\} \d+/,
    );
  });

  it('still tells what the process does when the store is down', async () => {
    breakStore();
    expect(await (await getMetrics(request('metrics'))).text()).toContain('process_cpu_seconds_total');
  });

  it('needs its token where there is one, and is not there without one outside the demonstration', async () => {
    vi.stubEnv('METRICS_TOKEN', 'secret');
    expect((await getMetrics(request('metrics'))).status).toBe(401);
    expect((await getMetrics(request('metrics', { authorization: 'Bearer secret' }))).status).toBe(200);
    vi.stubEnv('METRICS_TOKEN', '');
    vi.stubEnv('NATIONAL_SERVER_URL', 'https://dhis2.example.org/');
    vi.stubEnv('NATIONAL_SERVER_TOKEN', 'x');
    vi.stubEnv('COUNTRY_PROFILE', 'profile.json');
    expect((await getMetrics(request('metrics'))).status).toBe(404);
  });
});

describe('any other address', () => {
  it('is told as a problem, not as a page', async () => {
    const response = await getAnything(request('v1/nothing'));
    expect([response.status, problemSchema.parse(await response.json()).code]).toEqual([404, 'not-found']);
  });
});
