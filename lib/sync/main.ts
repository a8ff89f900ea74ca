import 'server-only';
import { EnvironmentError, readEnvironment } from '@/lib/config/environment';
import { runLoop, type SyncEnded } from './run-loop';
import { PullSchedule } from './schedule';
import { Misconfigured, openSession } from './session';
import type { SyncEvent } from './types';

/**
 * The sync process of `npm start`: pulls at its start, on schedule and on request, and checks the mapping on request, until it is
 * told to stop.
 * Speaks to its parent by messages, or by lines of JSON where it has none.
 */
export type SyncMessage = SyncEvent | SyncEnded;

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
    await runLoop({ session, schedule, signal: stop.signal, tell, warn, lookEvery: LOOK_EVERY });
  } finally {
    await session.close();
  }
}

function tell(message: SyncMessage): void {
  if (process.send && process.connected) process.send(message);
  else process.stdout.write(`${JSON.stringify(message)}\n`);
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

main()
  // The channel to the parent would keep the process alive.
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof EnvironmentError || error instanceof Misconfigured ? 2 : 1);
  });
