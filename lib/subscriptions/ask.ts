import { randomUUID } from 'node:crypto';
import { actorOf } from '@/lib/access/audit/actor';
import { recordAudit } from '@/lib/access/audit/record';
import type { Reader } from '@/lib/access/reader';
import type { Language } from '@/lib/i18n/language';
import { lockAccounts, readAccount } from '@/lib/store/queries/accounts';
import { readOrgUnit } from '@/lib/store/queries/org-units';
import { insertMail } from '@/lib/store/queries/subscriptions/mails';
import {
  insertSubscription,
  markLeft,
  readSubscriptionsOf,
} from '@/lib/store/queries/subscriptions/subscriptions';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { drawSubscription } from './draw';
import { mayBeTold } from './kind-rights';
import { CONFIRM, newMail } from './new-mail';
import type { Subscription } from './types';

/** What somebody wants to be told; region and threshold for stockouts only. */
export type SubscriptionWish = Pick<Subscription, 'kind' | 'region' | 'threshold'>;

export type AskProblem =
  'subscription-exists' | 'subscription-limit' | 'subscription-region' | 'unknown-account';

export type Asked =
  | { readonly ok: true; readonly subscription: Subscription }
  | { readonly ok: false; readonly problem: AskProblem };

/** An account may ask that often in a day: nobody's mailbox is filled by a form. */
export const ASKS_A_DAY = 10;
const HOUR = 3_600_000;

/**
 * Asks for a subscription of the reader's own account, at its own e-mail: one mail is put in the outbox, and nothing else is sent
 * until its link was followed. Asked again after an hour, the first demand is left and its link no longer holds.
 */
export async function askForSubscription(
  store: Store,
  reader: Reader,
  wish: SubscriptionWish,
  language: Language,
  now = new Date(),
): Promise<Asked> {
  const id = reader.account?.id;
  if (id === undefined) return refuse('unknown-account');
  const region = wish.region === null ? null : await readOrgUnit(store, reader.scope, wish.region);
  if (region === undefined || (region && (region.level !== 'region' || !region.programme))) {
    return refuse('subscription-region');
  }
  return writeTogether(store, async (writer): Promise<Asked> => {
    await lockAccounts(writer);
    const account = await readAccount(writer, id);
    if (!account || account.mustChangePassword) return refuse('unknown-account');
    if (!mayBeTold(account, wish)) return refuse('subscription-region');
    const own = await readSubscriptionsOf(writer, id);
    const same = own.find(
      (one) => one.state !== 'left' && one.kind === wish.kind && one.region === wish.region,
    );
    const isRecent = ({ createdAt }: Subscription, ms: number) => now.getTime() - createdAt.getTime() < ms;
    if (same && (same.state === 'confirmed' || isRecent(same, HOUR))) return refuse('subscription-exists');
    if (own.filter((one) => isRecent(one, 24 * HOUR)).length >= ASKS_A_DAY) {
      return refuse('subscription-limit');
    }
    if (same) await markLeft(writer, same.id, now);
    const subscription: Subscription = {
      ...{ id: randomUUID(), account: id, email: account.email, language, state: 'pending' },
      ...wish,
      ...{ createdAt: now, confirmedAt: null, leftAt: null },
    };
    await insertSubscription(writer, subscription);
    await insertMail(writer, newMail(subscription, CONFIRM, now));
    await recordAudit(writer, actorOf(reader), {
      action: 'subscription.added',
      subject: account.email,
      after: drawSubscription(subscription),
    });
    return { ok: true, subscription };
  });
}

function refuse(problem: AskProblem): Asked {
  return { ok: false, problem };
}
