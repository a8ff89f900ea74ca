import type { MailSettings } from '@/lib/config/environment';
import { buildMessage } from '@/lib/mail/build-message';
import { MailServerDown } from '@/lib/mail/failures';
import type { Delivery } from '@/lib/mail/mail-types';
import { openSmtpSession, type SmtpSession } from '@/lib/mail/smtp-session';
import {
  claimMail,
  markHandedOver,
  postponeMail,
  settleMail,
} from '@/lib/store/queries/subscriptions/attempts';
import { deleteLinks } from '@/lib/store/queries/subscriptions/links';
import {
  hasDueMail,
  readDueMails,
  readSending,
  type OutgoingMail,
} from '@/lib/store/queries/subscriptions/mails';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { acquireLease } from '@/lib/sync/lease';
import { writeMail, type Ready } from './mails/write-mail';
import { TRIED_FOR, waitAfter } from './waits';

export interface Sending {
  readonly store: Store;
  readonly settings: MailSettings;
  /** Origin of the links in mails. */
  readonly origin: string;
  readonly now: () => Date;
  /** Takes one line for whoever reads the log; it names no address and no person. */
  readonly warn: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Sent in one turn; the next one takes the others. */
const TOGETHER = 200;
/** While the data are being brought up to date, ms. */
const LOOK_AGAIN = 60_000;

/**
 * Sends what is due in the outbox, one mail after the other. Of several processes on one store only one does, and a mail is taken
 * once: it is `sending` before the server sees it, and `sent` after the server took it. At most one copy reaches a reader: its end,
 * by which the server takes it, goes out only after it was noted, by the attempt that still has it (`docs/decisions/010-mail.md`).
 * @returns whether the mail server could be reached, `null` where there was nothing to send.
 */
export async function sendDueMails(sending: Sending): Promise<boolean | null> {
  const { store, now } = sending;
  if (!(await hasDueMail(store, now()))) return null;
  const lease = await acquireLease(store, now, 'mail');
  if (!lease) return null;
  let session: SmtpSession | undefined;
  try {
    await settleInterrupted(sending);
    let reached: boolean | null = null;
    for (const mail of await readDueMails(store, now(), TOGETHER)) {
      if (sending.signal?.aborted) break;
      // Whoever has lost the lease stops before the next mail.
      await lease.renew(store);
      if (reached === false) {
        const claimed = await claimMail(store, mail);
        if (claimed) await tryLater(sending, claimed, 'unreachable');
        continue;
      }
      const ready = await write(sending, mail);
      if (ready === null) continue;
      if (ready.kind === 'dropped') {
        await settleMail(store, mail, 'dropped', now(), ready.why);
        continue;
      }
      if (ready.kind === 'waits') {
        await postponeMail(store, mail, new Date(now().getTime() + LOOK_AGAIN), null);
        continue;
      }
      const claimed = await claimMail(store, mail);
      if (!claimed) continue;
      try {
        session ??= await openSmtpSession(sending.settings);
        reached = true;
      } catch (error) {
        if (!(error instanceof MailServerDown)) throw error;
        sending.warn(error.message);
        reached = false;
        await tryLater(sending, claimed, error.fault.word);
        continue;
      }
      const delivery = await hand(sending, session, claimed, ready);
      if (session.isBroken()) {
        session.close();
        session = undefined;
      }
      await settle(sending, claimed, delivery, ready);
    }
    return reached;
  } finally {
    session?.close();
    await lease.release();
  }
}

/** A mail as it is to be sent; `null` for one that cannot be written now: it is tried again later, and the others are sent. */
async function write(sending: Sending, mail: OutgoingMail): Promise<Ready | null> {
  const { store, now, origin, warn } = sending;
  try {
    return await writeMail(store, mail, origin, now());
  } catch (error) {
    const problem = nameFailure(error);
    warn(`mail: ${nameOf(mail)} could not be written (${problem}); it is tried again later.`);
    const claimed = await claimMail(store, mail);
    if (claimed) await tryLater(sending, claimed, problem);
    return null;
  }
}

async function hand(
  { store, settings, now, warn }: Sending,
  session: SmtpSession,
  mail: OutgoingMail,
  ready: Extract<Ready, { kind: 'written' }>,
): Promise<Delivery> {
  const { from } = settings;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const messageId = `<${mail.messageId}@${domain}>`;
  let message: Awaited<ReturnType<typeof buildMessage>>;
  try {
    message = await buildMessage(ready.content, { from, to: ready.to, messageId, date: now() });
  } catch (error) {
    const reason = nameFailure(error);
    warn(`mail: ${nameOf(mail)} could not be built (${reason}); it is tried again later.`);
    return { kind: 'later', reason };
  }
  return session.send(from.address, ready.to, message, () => markHandedOver(store, mail, ready.links, now()));
}

async function settle(
  sending: Sending,
  mail: OutgoingMail,
  delivery: Delivery,
  { links }: Extract<Ready, { kind: 'written' }>,
): Promise<void> {
  const { store, now, warn } = sending;
  if (delivery.kind === 'accepted') return settleMail(store, mail, 'sent', now());
  if (delivery.kind === 'unknown') {
    warn(`mail: ${nameOf(mail)} went out without an answer (${delivery.reason}); it is not sent again.`);
    return settleMail(store, mail, 'sent', now(), 'unconfirmed');
  }
  await writeTogether(store, async (writer) => {
    await deleteLinks(writer, links);
    if (delivery.kind === 'later') return tryLater({ ...sending, store: writer }, mail, delivery.reason);
    warn(`mail: ${nameOf(mail)} is given up: the server refuses the address (${delivery.reason}).`);
    return settleMail(writer, mail, 'given-up', now(), `refused ${delivery.reason}`);
  });
}

async function tryLater({ store, now, warn }: Sending, mail: OutgoingMail, problem: string): Promise<void> {
  const next = new Date(now().getTime() + waitAfter(mail.attempts));
  if (next.getTime() - mail.madeAt.getTime() <= TRIED_FOR) return postponeMail(store, mail, next, problem);
  warn(`mail: ${nameOf(mail)} is given up after 48 hours (${problem}).`);
  return settleMail(store, mail, 'given-up', now(), `expired ${problem}`);
}

/**
 * What a process was sending when it ended, or when it lost its lease. The server takes a mail at its end: one that had not gone out
 * to there was not taken and is sent again, under the same Message-ID; one that had may have been, and is not sent twice.
 */
async function settleInterrupted({ store, now, warn }: Sending): Promise<void> {
  for (const mail of await readSending(store)) {
    if (mail.handedOverAt === null) {
      await postponeMail(store, mail, now(), mail.problem);
    } else {
      warn(`mail: ${nameOf(mail)} went out as the process ended; it is not sent again.`);
      await settleMail(store, mail, 'sent', now(), 'unconfirmed');
    }
  }
}

/** The error's name alone: its message may hold an address or a person. */
function nameFailure(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}

function nameOf({ what, subscription }: OutgoingMail): string {
  return `${what} of the subscription ${subscription}`;
}
