import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { EnvironmentError, readEnvironment } from '@/lib/config/environment';
import { answerCheckRequests, checkNewMapping } from './mapping-check/answer-requests';
import { PullSchedule } from './schedule';
import { Misconfigured, openSession } from './session';
import type { PullOutcome, SyncEvent } from './types';

/**
 * The sync process of `npm start`: pulls at its start, on schedule and on request, and checks the mapping on request, until it is
 * told to stop.
 * Speaks to its parent by messages, or by lines of JSON where it has none.
 */
export type SyncMessage = SyncEvent | SyncEnded;

export interface SyncEnded {
  readonly kind: 'ended';
  readonly state: PullOutcome['state'];
  readonly sentence: { readonly fr: string; readonly en: string } | null;
}

/** How often requests and the clock are looked at, ms. */
const LOOK_EVERY = 1000;

async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  process.on('disconnect', () => stop.abort());
  const { syncSchedule } = readEnvironment();
  const session = await openSession(stop.signal);
  try {
    const schedule = new PullSchedule(syncSchedule, session.store, new Date());
    while (!stop.signal.aborted) {
      const due = await schedule.findDue(new Date());
      if (due) {
        const outcome = await session.pull({ trigger: due.trigger, full: due.full, onProgress: tell });
        await schedule.settle(due, outcome, new Date());
        tell({ kind: 'ended', state: outcome.state, sentence: outcome.failure?.sentence ?? null });
        await checkNewMapping(session, outcome);
      }
      await answerCheckRequests(session);
      await wait(LOOK_EVERY, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  } finally {
    await session.close();
  }
}

function tell(message: SyncMessage): void {
  if (process.send && process.connected) process.send(message);
  else process.stdout.write(`${JSON.stringify(message)}\n`);
}

main()
  // The channel to the parent would keep the process alive.
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof EnvironmentError || error instanceof Misconfigured ? 2 : 1);
  });
