import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

interface ApiMetrics {
  readonly registry: Registry;
  readonly requests: Histogram<'route' | 'method' | 'status'>;
  readonly release: Gauge;
  readonly dataAsOf: Gauge;
  readonly serverFailing: Gauge;
}

declare global {
  var tableauSecMetrics: ApiMetrics | undefined;
}

/** The process's metrics, on `globalThis` because a module may be bundled twice. */
export function apiMetrics(): ApiMetrics {
  globalThis.tableauSecMetrics ??= createMetrics();
  return globalThis.tableauSecMetrics;
}

/** Counts and times one answer. `path` is the route, never the address asked for: the number of series stays bounded. */
export function observeRequest(
  { path, method }: { readonly path: string; readonly method: string },
  status: number,
  seconds: number,
): void {
  apiMetrics().requests.observe(
    { route: path, method: method.toUpperCase(), status: String(status) },
    seconds,
  );
}

function createMetrics(): ApiMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'tableau_sec_http_request_duration_seconds',
      help: 'Time to answer, by route of the API.',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    release: new Gauge({ name: 'tableau_sec_release', help: 'Number of the published release.', registers }),
    dataAsOf: new Gauge({
      name: 'tableau_sec_data_as_of_timestamp_seconds',
      help: 'Last analytics run of the national server that is served.',
      registers,
    }),
    serverFailing: new Gauge({
      name: 'tableau_sec_national_server_failing_seconds',
      help: 'For how long the national server has not answered as it should; 0 when it does.',
      registers,
    }),
  };
}
