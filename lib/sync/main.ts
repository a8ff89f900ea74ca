import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { EnvironmentError, readEnvironment } from '@/lib/config/environment';
import { mailOrigin } from '@/lib/subscriptions/mail-origin';
import { runMailer } from '@/lib/subscriptions/run-mailer';
import { runLoop, type SyncEnded } from './run-loop';
import { PullSchedule } from './schedule';
import { Misconfigured, openSession } from './session';
import type { SyncEvent } from './types';

/**
 * The sync process of `npm start`: pulls at its start, on schedule and on request, and checks the mapping on request, until it is
 * told to stop; beside that it sends the mails that people subscribed to.
 * Speaks to its parent by messages, or by lines of JSON where it has none.
 */
export type SyncMessage = SyncEvent | SyncEnded;

/** How often requests and the clock are looked at, ms. */
const LOOK_EVERY = 1000;
/** How often what is to be told by mail is looked for, ms. */
const NOTE_MAILS_EVERY = 30_000;
/** How long a mail under way may still take at the end, ms. */
const MAIL_ENDS_WITHIN = 3000;

async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  process.on('disconnect', () => stop.abort());
  const environment = readEnvironment();
  const { syncSchedule, mail } = environment;
  const session = await openSession(stop.signal);
  try {
    const schedule = new PullSchedule(syncSchedule, session.store, new Date());
    const { store } = session;
    const { signal } = stop;
    const mailing = mail && {
      ...{ store, settings: mail, origin: mailOrigin(environment), now: () => new Date(), warn, signal },
      ...{ lookEvery: LOOK_EVERY, noteEvery: NOTE_MAILS_EVERY },
    };
    // Beside the pulls: an answer that the mail server is slow to give holds none of them up.
    const mailer = mailing ? runMailer(mailing) : Promise.resolve();
    try {
      await runLoop({ session, schedule, signal, tell, warn, lookEvery: LOOK_EVERY });
    } finally {
      stop.abort();
      // What is cut off then is settled at the next start.
      await Promise.race([mailer, wait(MAIL_ENDS_WITHIN)]);
    }
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
