import { currentStore } from '@/lib/store/current';
import { readServerHealth } from '@/lib/store/queries/pulls';
import { readRelease } from '@/lib/store/queries/releases';
import { apiMetrics } from './request-metrics';

/** Brings the gauges of the data up to date. Rejects when the store cannot be read. */
export async function refreshGauges(now: Date): Promise<void> {
  const metrics = apiMetrics();
  const store = await currentStore();
  const release = await readRelease(store);
  const health = await readServerHealth(store);
  metrics.release.set(release?.number ?? 0);
  metrics.dataAsOf.set((release?.dataAsOf.getTime() ?? 0) / 1000);
  metrics.serverFailing.set(health.failingSince ? (now.getTime() - health.failingSince.getTime()) / 1000 : 0);
}
