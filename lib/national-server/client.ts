import 'server-only';
import { runPull } from './analytics/runner';
import { isLoopback } from './http/address';
import { DEFAULT_RETRY, type RetryPolicy } from './http/backoff';
import { systemClock, type Clock } from './http/clock';
import { createPace } from './http/pace';
import { createRequester } from './http/requester';
import { createTransport } from './http/transport';
import { readBoundaries } from './metadata/boundaries';
import { checkItems } from './metadata/check-items';
import { fetchDataSetUnits } from './metadata/data-set-units';
import { ME_QUERY, readMe } from './metadata/me';
import { fetchOrgUnits } from './metadata/org-units';
import { readSystemInfo } from './metadata/system-info';
import type { NationalServer, ServerOptions } from './types';

const TIMEOUT = 120_000;
const MAX_BYTES = 64 * 1024 * 1024;
const ROWS_A_REQUEST = 50_000;
const MAX_ADDRESS = 1_900;

/** What tests replace so as not to wait. */
export interface Surroundings {
  readonly clock: Clock;
  readonly retry: RetryPolicy;
}

/**
 * A client of a DHIS2 server (2.40 to 2.43). Reads only; what the server does wrong comes back as a value, never as an
 * exception. Requests are few and spaced (2 at once, 2 a second by default), 4 at once without spacing on loopback.
 */
export function createNationalServer(
  options: ServerOptions,
  surroundings: Partial<Surroundings> = {},
): NationalServer {
  const { clock = systemClock, retry = DEFAULT_RETRY } = surroundings;
  const loopback = isLoopback(options.url);
  const concurrency = options.concurrency ?? (loopback ? 4 : 2);
  const perSecond = options.requestsPerSecond ?? (loopback ? Infinity : 2);
  const transport = createTransport(
    {
      url: options.url,
      credentials: options.credentials,
      timeoutMs: options.timeoutMs ?? TIMEOUT,
      maxBytes: options.maxBytes ?? MAX_BYTES,
    },
    clock,
  );
  const signal = options.signal ? { signal: options.signal } : {};
  const pace = createPace({ concurrency, perSecond }, clock);
  const requester = createRequester({ transport, pace, clock, retry, ...signal });
  const limits = {
    maxRows: options.rowsPerRequest ?? ROWS_A_REQUEST,
    maxAddress: MAX_ADDRESS,
    base: options.url,
  };
  let calendarChecked = false;

  async function systemInfo() {
    const info = readSystemInfo(await requester.get('system/info', []));
    calendarChecked ||= info.ok;
    return info;
  }

  return {
    systemInfo,
    me: async () => readMe(await requester.get('me', ME_QUERY)),
    orgUnits: (root, maxLevel) => fetchOrgUnits(requester, root, maxLevel),
    boundaries: async (levelNumber) =>
      readBoundaries(
        await requester.get('organisationUnits.geojson', [['level', String(levelNumber)]]),
        levelNumber,
      ),
    dataSetUnits: (dataSets) => fetchDataSetUnits(requester, dataSets),
    checkItems: (items, root, month) => checkItems(requester, items, root, month),
    pull: (request) =>
      runPull(request, {
        requester,
        limits,
        concurrency,
        ...signal,
        async prepare() {
          if (calendarChecked) return undefined;
          const info = await systemInfo();
          return info.ok ? undefined : info.failure;
        },
      }),
  };
}
