import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { MailTable } from '../../subscription-schema';
import type { Store } from '../../types';

const states = z.enum(['due', 'sending', 'sent', 'given-up', 'dropped']);

/** A row of the outbox. */
export interface OutgoingMail {
  readonly subscription: string;
  /** `confirm`, `brief:ID`, `digest:2026-08`, `stockout:2026-08:UID`. */
  readonly what: string;
  /** `due`: to be sent or tried again; `dropped`: nothing to send any more. */
  readonly state: z.infer<typeof states>;
  /** The part before the @. */
  readonly messageId: string;
  readonly madeAt: Date;
  readonly attempts: number;
  readonly handedOverAt: Date | null;
  readonly settledAt: Date | null;
  readonly problem: string | null;
}

export type NewMail = Pick<OutgoingMail, 'subscription' | 'what' | 'messageId' | 'madeAt'> & {
  readonly account: string;
  /** Given where it is never to be sent. */
  readonly dropped?: string;
};

/** What a row is called. */
export const mailId = ({ subscription, what }: Pick<OutgoingMail, 'subscription' | 'what'>): string =>
  `${subscription}|${what}`;

/** Puts a mail in the outbox, once for ever. @returns whether it was not there yet. */
export async function insertMail({ db }: Store, mail: NewMail): Promise<boolean> {
  const { subscription, account, what, messageId, dropped } = mail;
  const madeAt = mail.madeAt.getTime();
  const added = await db
    .insertInto('mail')
    .values({
      ...{ id: mailId(mail), subscription, account, what, message_id: messageId, made_at: madeAt },
      ...{ next_at: madeAt, attempts: 0, handed_over_at: null, problem: dropped ?? null },
      ...(dropped === undefined
        ? { state: 'due', settled_at: null }
        : { state: 'dropped', settled_at: madeAt }),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) === 1;
}

/** What stands in the outbox already, as `ACCOUNT|WHAT`, whatever became of it. */
export async function readToldTo({ db }: Store, whats: readonly string[]): Promise<ReadonlySet<string>> {
  if (whats.length === 0) return new Set();
  const rows = await db.selectFrom('mail').select(['account', 'what']).where('what', 'in', whats).execute();
  return new Set(rows.map(({ account, what }) => `${account}|${what}`));
}

/** Those whose time has come, the longest waiting first. */
export async function readDueMails({ db }: Store, now: Date, limit: number): Promise<OutgoingMail[]> {
  const rows = await db
    .selectFrom('mail')
    .selectAll()
    .where('state', '=', 'due')
    .where('next_at', '<=', now.getTime())
    .orderBy('next_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toMail);
}

export async function hasDueMail({ db }: Store, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('mail')
    .select('id')
    .where((eb) =>
      eb.or([eb('state', '=', 'sending'), eb('state', '=', 'due').and('next_at', '<=', now.getTime())]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Those that a process was sending: of one that ended, where nobody else may send. */
export async function readSending({ db }: Store): Promise<OutgoingMail[]> {
  const rows = await db.selectFrom('mail').selectAll().where('state', '=', 'sending').orderBy('id').execute();
  return rows.map(toMail);
}

/** Those of some subscriptions, newest first. */
export async function readMailsOf({ db }: Store, subscriptions: readonly string[]): Promise<OutgoingMail[]> {
  if (subscriptions.length === 0) return [];
  const rows = await db
    .selectFrom('mail')
    .selectAll()
    .where('subscription', 'in', subscriptions)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toMail);
}

/** Nothing that waits is sent any more. */
export async function dropWaiting({ db }: Store, at: Date, why: string): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'dropped', settled_at: at.getTime(), problem: why })
    .where('state', 'in', ['due', 'sending'])
    .execute();
}

function toMail(row: Selectable<MailTable>): OutgoingMail {
  const { subscription, what, attempts, problem } = row;
  return {
    ...{ subscription, what, attempts, problem, messageId: row.message_id },
    state: states.parse(row.state),
    madeAt: new Date(row.made_at),
    handedOverAt: row.handed_over_at === null ? null : new Date(row.handed_over_at),
    settledAt: row.settled_at === null ? null : new Date(row.settled_at),
  };
}
