import { setTimeout as wait } from 'node:timers/promises';
import { noteDueMails } from './note-due';
import { sendDueMails, type Sending } from './send-due';

export interface Mailer extends Omit<Sending, 'signal'> {
  readonly signal: AbortSignal;
  /** How often the outbox is looked at, and how often what is due is looked for, ms. */
  readonly lookEvery: number;
  readonly noteEvery: number;
}

/** Looks for what is due and sends it until told to stop. A failure is one line for the log, never the end: pulls go on. */
export async function runMailer({ lookEvery, noteEvery, ...sending }: Mailer): Promise<void> {
  const { signal, store, now } = sending;
  let said: string | undefined;
  let noteAt = 0;
  // The same fault is told once, until it is over.
  const warnOnce = (line: string) => {
    if (line !== said) sending.warn(line);
    said = line;
  };
  while (!signal.aborted) {
    try {
      if (Date.now() >= noteAt) {
        noteAt = Date.now() + noteEvery;
        await noteDueMails(store, now());
      }
      if ((await sendDueMails({ ...sending, warn: warnOnce })) === true) said = undefined;
    } catch (error) {
      warnOnce(`mail: ${error instanceof Error ? error.message : String(error)}; it is tried again.`);
    }
    await wait(lookEvery, undefined, { signal }).catch(() => undefined);
  }
}
