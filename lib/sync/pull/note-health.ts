import 'server-only';
import { recordFailure, recordRecovery } from '@/lib/store/queries/server-health';
import { PullStopped, type PullFailure } from '../types';
import type { PullRun } from './pull-run';

/** Failures of the whole answer: one good batch of data does not disprove them, only the end of a pull does. */
const OF_THE_WHOLE: readonly string[] = ['mass-withdrawal', 'missing-units'];

/** Takes note of a failure that does not end the pull: the first is told, and any of them may be worth another try. */
export function noteFailure(run: PullRun, failure: PullFailure): void {
  run.failure = { ...(run.failure ?? failure), retry: (run.failure?.retry || failure.retry) ?? false };
}

/** Ends the pull, and takes it for what is known of the server. @throws PullStopped always. */
export async function stopFailing(run: PullRun, failure: PullFailure): Promise<never> {
  await recordFailure(run.store, run.now(), failure);
  throw new PullStopped(failure);
}

/** Data came: whatever stood between us and the server is over. Looked at once in a pull. */
export async function noteData(run: PullRun): Promise<void> {
  if (run.hasData) return;
  run.hasData = true;
  await recordRecovery(run.store, OF_THE_WHOLE);
}
