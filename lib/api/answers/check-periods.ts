import { lastMonth, monthId, type Period } from '@/lib/periods/period';
import type { DataContext } from '../open-context';
import { ProblemError } from '../problem';

/** Seconds after which older months may be in. */
const HISTORY_RETRY_SECONDS = 30;

/**
 * Refuses periods whose months are still to be pulled: "no data" would be wrong, and a year made of two months too.
 * @throws ProblemError 503 `history-loading`.
 */
export function requireLoaded({ release, profile }: DataContext, periods: readonly Period[]): void {
  if (release.complete) return;
  const missing = periods.find(
    (period) => period.start < release.firstMonth && lastMonth(period) >= profile.source.firstMonth,
  );
  if (missing === undefined) return;
  const first = monthId(release.firstMonth);
  throw new ProblemError(
    'history-loading',
    {
      fr: `La période ${missing.id} est en cours de collecte\u202f; les données commencent pour l’instant en ${first}.`,
      en: `The period ${missing.id} is being loaded; data start in ${first} for now.`,
    },
    { parameter: 'period', retryAfter: HISTORY_RETRY_SECONDS },
  );
}
