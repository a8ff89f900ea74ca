import { randomUUID } from 'node:crypto';
import type { NewMail } from '@/lib/store/queries/subscriptions/mails';
import type { Subscription } from './types';

/** What the mail that asks for a confirmation is called in the outbox. */
export const CONFIRM = 'confirm';

/** A row for the outbox. The name of its Message-ID is the same for every attempt, by which a mail server knows a repeat. */
export function newMail(
  { id, account }: Pick<Subscription, 'id' | 'account'>,
  what: string,
  now: Date,
): NewMail {
  return { subscription: id, account, what, messageId: randomUUID(), madeAt: now };
}
