import { hashSecret, newSecret } from '@/lib/access/secrets';
import { readLink, type SubscriptionLink } from '@/lib/store/queries/subscriptions/links';
import { readSubscription } from '@/lib/store/queries/subscriptions/subscriptions';
import type { Store } from '@/lib/store/types';
import type { Subscription } from './types';

/** How long the link of a first mail holds. */
export const CONFIRM_DAYS = 7;
const DAY = 24 * 3_600_000;
const FORM = /^[\w-]{43}$/;

/** A link for a mail that is being written. */
export interface DrawnLink {
  /** For the mail alone. */
  readonly secret: string;
  /** What is kept of it, from the moment in which the mail may have reached somebody. */
  readonly kept: SubscriptionLink;
}

/** Draws the secret of a link; nothing is kept yet, so that a mail that is tried often leaves nothing behind. */
export function drawLink(subscription: string, purpose: SubscriptionLink['purpose'], now: Date): DrawnLink {
  const secret = newSecret();
  const expiresAt = purpose === 'confirm' ? new Date(now.getTime() + CONFIRM_DAYS * DAY) : null;
  return { secret, kept: { hash: hashSecret(secret), subscription, purpose, expiresAt } };
}

/** What a link in a mail leads to. */
export interface FollowedLink {
  readonly purpose: SubscriptionLink['purpose'];
  readonly subscription: Subscription;
  /** Its days are over. */
  readonly expired: boolean;
}

/** Reads what a link is for, and changes nothing: mail scanners follow links. `null`: no such link. */
export async function followLink(
  store: Store,
  secret: string,
  now = new Date(),
): Promise<FollowedLink | null> {
  if (!FORM.test(secret)) return null;
  const link = await readLink(store, hashSecret(secret));
  const subscription = link && (await readSubscription(store, link.subscription));
  if (!link || !subscription) return null;
  const expired = link.expiresAt !== null && link.expiresAt.getTime() <= now.getTime();
  return { purpose: link.purpose, subscription, expired };
}

/** Pages and the one-click address of a secret, on an origin. */
export function linkAddress(origin: string, secret: string): string {
  return `${origin}/abonnements/${secret}`;
}
