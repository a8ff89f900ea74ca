import { trackedBy } from '@/lib/board/board-indicators';
import { FACTS_PROFILE } from '@/lib/pages/place/testing/facts-country';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';

/** Figures are kept by release for the life of the program: no two pulls of a test's stores make the same one. */
let pulls = 0;

/**
 * Every month of the facts' country once more, an hour after the server computed its figures anew.
 * @throws when the pull does not end well.
 */
export async function pullFactsAgain(store: Store, server: FakeServer): Promise<void> {
  pulls += 1;
  const at = Date.UTC(2026, 10, 21, 22 + pulls);
  server.dataAsOf = new Date(at - 3_600_000);
  const now = () => new Date(at);
  const indicators = trackedBy(FACTS_PROFILE);
  const more = { full: true, acceptWithdrawals: true };
  const outcome = await pull(store, server, { profile: FACTS_PROFILE, indicators, now, ...more });
  if (outcome.state !== 'done') throw new Error(`the pull ended ${outcome.state}`);
}
