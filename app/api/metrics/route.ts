import { defineHandler } from '@/lib/api/define-handler';
import { logFailure } from '@/lib/api/log-failure';
import { decideMetricsAccess } from '@/lib/api/metrics/access';
import { refreshGauges } from '@/lib/api/metrics/refresh-gauges';
import { apiMetrics } from '@/lib/api/metrics/request-metrics';
import { ProblemError } from '@/lib/api/problem';
import { readEnvironment } from '@/lib/config/environment';

const PATH = '/api/metrics';

/** Prometheus text. Needs `METRICS_TOKEN` as a bearer token; without one it answers in the demonstration only. */
export const GET = defineHandler('GET /api/metrics', async (request) => {
  const access = decideMetricsAccess(readEnvironment(), request.headers.get('authorization'));
  if (access === 'hidden') {
    throw new ProblemError('not-found', {
      fr: 'Les mesures de fonctionnement ne sont pas ouvertes\u202f: METRICS_TOKEN n’est pas défini.',
      en: 'Metrics are not open: METRICS_TOKEN is not set.',
    });
  }
  if (access === 'refused') {
    throw new ProblemError('not-authenticated', {
      fr: 'Donnez le jeton METRICS_TOKEN\u202f: «\u202fAuthorization: Bearer …\u202f».',
      en: 'Give the token METRICS_TOKEN: "Authorization: Bearer …".',
    });
  }
  // What the process does is worth telling even when the store is down.
  await refreshGauges(new Date()).catch((error: unknown) => logFailure(PATH, error));
  const { registry } = apiMetrics();
  return new Response(await registry.metrics(), {
    headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
  });
});
