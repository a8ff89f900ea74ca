import 'server-only';
import { writeTogether } from '../../transactions';
import type { Store } from '../../types';
import { lockRow } from '../committee/lock-row';
import { insertLinks, type SubscriptionLink } from './links';
import { mailId, type OutgoingMail } from './mails';

/** A mail as one attempt knows it: once another process has taken it up, whatever this one says of it counts no more. */
type Attempt = Pick<OutgoingMail, 'subscription' | 'what' | 'attempts'>;

/** Takes one to send. @returns it as it is now, or `null` where it was no longer due. */
export async function claimMail({ db }: Store, mail: OutgoingMail): Promise<OutgoingMail | null> {
  const attempts = mail.attempts + 1;
  const changed = await db
    .updateTable('mail')
    .set({ state: 'sending', attempts, handed_over_at: null })
    .where('id', '=', mailId(mail))
    .where('state', '=', 'due')
    .where('attempts', '=', mail.attempts)
    .executeTakeFirst();
  return Number(changed.numUpdatedRows) === 1
    ? { ...mail, state: 'sending', attempts, handedOverAt: null }
    : null;
}

/** A mail under way is not to be ended any more: another process has it, or its subscription was left. */
export class MailWithdrawn extends Error {
  override readonly name = 'MailWithdrawn';
}

/**
 * Notes that all of a mail is out but its end, and keeps its links, in one transaction.
 * @throws MailWithdrawn where its end may not be sent.
 */
export async function markHandedOver(
  store: Store,
  mail: Attempt,
  links: readonly SubscriptionLink[],
  at: Date,
): Promise<void> {
  await writeTogether(store, async (writer) => {
    // A leave that is being recorded ends first, and is then seen.
    await lockRow(writer, 'subscription', mail.subscription);
    const changed = await writer.db
      .updateTable('mail')
      .set({ handed_over_at: at.getTime() })
      .where('id', '=', mailId(mail))
      .where('state', '=', 'sending')
      .where('attempts', '=', mail.attempts)
      .where('handed_over_at', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('subscription')
            .select('id')
            .where('id', '=', mail.subscription)
            .where('state', '<>', 'left'),
        ),
      )
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) !== 1) throw new MailWithdrawn(`${mail.what} is not to be sent`);
    await insertLinks(writer, links);
  });
}

/** Puts one back, to be tried again later. */
export async function postponeMail(
  { db }: Store,
  mail: Attempt,
  until: Date,
  problem: string | null,
): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'due', next_at: until.getTime(), handed_over_at: null, problem })
    .where('id', '=', mailId(mail))
    .where('state', 'in', ['due', 'sending'])
    .where('attempts', '=', mail.attempts)
    .execute();
}

export async function settleMail(
  { db }: Store,
  mail: Attempt,
  state: 'sent' | 'given-up' | 'dropped',
  at: Date,
  problem: string | null = null,
): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state, settled_at: at.getTime(), problem })
    .where('id', '=', mailId(mail))
    .where('state', 'in', ['due', 'sending'])
    .where('attempts', '=', mail.attempts)
    .execute();
}
