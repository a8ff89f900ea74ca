import { actorOf, type Actor } from '@/lib/access/audit/actor';
import { recordAudit } from '@/lib/access/audit/record';
import type { Reader } from '@/lib/access/reader';
import { markConfirmed, markLeft, readSubscription } from '@/lib/store/queries/subscriptions/subscriptions';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { drawSubscription } from './draw';
import { followLink } from './links';
import type { Subscription } from './types';

export type Settled =
  { readonly kind: 'done' | 'already'; readonly subscription: Subscription } | { readonly kind: 'gone' };

/** Confirms by the secret of a first mail. What was left meanwhile stays left. */
export async function confirmByLink(
  store: Store,
  secret: string,
  address: string,
  now = new Date(),
): Promise<Settled> {
  return writeTogether(store, async (writer): Promise<Settled> => {
    const link = await followLink(writer, secret, now);
    if (!link || link.purpose !== 'confirm') return { kind: 'gone' };
    const { subscription } = link;
    if (subscription.state === 'confirmed') return { kind: 'already', subscription };
    if (link.expired || !(await markConfirmed(writer, subscription.id, now))) return { kind: 'gone' };
    await tell(writer, 'subscription.confirmed', subscription, holderOf(subscription, address));
    return { kind: 'done', subscription };
  });
}

/** Leaves by the secret of any mail of the subscription; it always holds. */
export async function leaveByLink(
  store: Store,
  secret: string,
  address: string,
  now = new Date(),
): Promise<Settled> {
  return writeTogether(store, async (writer): Promise<Settled> => {
    const link = await followLink(writer, secret, now);
    if (!link || link.purpose !== 'leave') return { kind: 'gone' };
    return leave(writer, link.subscription, holderOf(link.subscription, address), now);
  });
}

/** Leaves one of the reader's own. */
export async function leaveOwn(store: Store, reader: Reader, id: string, now = new Date()): Promise<Settled> {
  return writeTogether(store, async (writer): Promise<Settled> => {
    const subscription = await readSubscription(writer, id);
    if (!subscription || subscription.account !== reader.account?.id) return { kind: 'gone' };
    return leave(writer, subscription, actorOf(reader), now);
  });
}

async function leave(store: Store, subscription: Subscription, actor: Actor, now: Date): Promise<Settled> {
  if (!(await markLeft(store, subscription.id, now))) return { kind: 'already', subscription };
  await tell(store, 'subscription.left', subscription, actor);
  return { kind: 'done', subscription };
}

/** Whoever holds the secret acts for the mailbox it was sent to. */
function holderOf({ account, email }: Subscription, address: string): Actor {
  return { account, name: email, via: 'form', address };
}

function tell(
  store: Store,
  action: 'subscription.confirmed' | 'subscription.left',
  subscription: Subscription,
  actor: Actor,
): Promise<void> {
  return recordAudit(store, actor, {
    action,
    subject: subscription.email,
    after: drawSubscription(subscription),
  });
}
