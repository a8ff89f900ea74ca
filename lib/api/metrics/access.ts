import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may read the metrics: everyone in the demonstration, the bearer of the token elsewhere, no one where there is none. */
export type MetricsAccess = 'open' | 'hidden' | 'refused';

/** Decides it from the settings and the `Authorization` header. */
export function decideMetricsAccess(
  settings: { readonly demonstration: boolean; readonly metricsToken: string | null },
  authorization: string | null,
): MetricsAccess {
  if (settings.metricsToken === null) return settings.demonstration ? 'open' : 'hidden';
  const given = /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1] ?? '';
  return isSameText(given, settings.metricsToken) ? 'open' : 'refused';
}

/** Compares digests, so that the time taken tells nothing of the token. */
function isSameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
