import { NATION, type Scope } from '@/lib/org-units/scope';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { MailContent } from '@/lib/mail/mail-types';
import type { Account } from '@/lib/store/access-types';
import { readAccount } from '@/lib/store/queries/accounts';
import type { SubscriptionLink } from '@/lib/store/queries/subscriptions/links';
import type { OutgoingMail } from '@/lib/store/queries/subscriptions/mails';
import { readSubscription } from '@/lib/store/queries/subscriptions/subscriptions';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { mayBeTold } from '../kind-rights';
import { linkAddress, drawLink } from '../links';
import { CONFIRM } from '../new-mail';
import type { Subscription } from '../types';
import type { MailPart, Telling, Written } from './mail-part';
import { writeBrief } from './write-brief';
import { writeConfirm } from './write-confirm';
import { writeDigest } from './write-digest';
import { writeStockout } from './write-stockout';

export type Ready =
  | {
      readonly kind: 'written';
      readonly to: string;
      readonly content: MailContent;
      /** To be kept once the mail is handed over. */
      readonly links: readonly SubscriptionLink[];
    }
  | Exclude<Written, { kind: 'written' }>;

/**
 * A mail of the outbox as it is to be sent now, judged by what its reader may see now: an account that was disabled, a scope that
 * was narrowed or a subscription that was left meanwhile is sent nothing.
 */
export async function writeMail(
  store: Store,
  { subscription: id, what }: Pick<OutgoingMail, 'subscription' | 'what'>,
  origin: string,
  now: Date,
): Promise<Ready> {
  const subscription = await readSubscription(store, id);
  const account = subscription && (await readAccount(store, subscription.account));
  if (!subscription || !account) return { kind: 'dropped', why: 'gone' };
  const wanted = what === CONFIRM ? 'pending' : 'confirmed';
  if (subscription.state !== wanted) return { kind: 'dropped', why: subscription.state };
  if (!mayBeTold(account, subscription)) return { kind: 'dropped', why: 'rights' };
  const telling = { store, subscription, account, scope: scopeOf(account), origin, now };
  const written = await writePart(telling, what);
  if (written.kind !== 'written') return written;
  const leave = drawLink(subscription.id, 'leave', now);
  return {
    kind: 'written',
    to: subscription.email,
    content: frame(written.part, subscription, origin, linkAddress(origin, leave.secret)),
    links: [...(written.links ?? []), leave.kept],
  };
}

function writePart(telling: Telling, what: string): Promise<Written> {
  const [kind, subject = ''] = what.split(':');
  if (kind === CONFIRM) return writeConfirm(telling);
  return readConsistently(telling.store, async (store): Promise<Written> => {
    const reading = { ...telling, store };
    if (kind === 'brief') return writeBrief(reading, subject);
    if (kind === 'digest') return writeDigest(reading, subject);
    return writeStockout(reading, subject);
  });
}

function frame(
  { subject, title, fictive, blocks }: MailPart,
  { email, language }: Subscription,
  origin: string,
  leave: string,
): MailContent {
  const { subscriptionMails: say } = messagesIn(language);
  return {
    ...{ language, title, blocks },
    subject: fictive ? fill(say.fictiveSubject, { subject }) : subject,
    fictive: fictive ? say.fictive : null,
    foot: [fill(say.why, { origin, email })],
    leave: { text: say.leave, href: leave },
    leaveAtOnce: `${leave}/quitter`,
  };
}

function scopeOf({ regions }: Account): Scope {
  return regions === null ? NATION : { kind: 'regions', regions };
}
