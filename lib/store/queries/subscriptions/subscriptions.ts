import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { LANGUAGES } from '@/lib/i18n/language';
import { SUBSCRIPTION_KINDS, type Subscription } from '@/lib/subscriptions/types';
import { toStorable } from '../../storable-text';
import type { SubscriptionTable } from '../../subscription-schema';
import type { Store } from '../../types';

const words = z.object({
  kind: z.enum(SUBSCRIPTION_KINDS),
  language: z.enum(LANGUAGES),
  state: z.enum(['pending', 'confirmed', 'left']),
});

/** All of an account, newest first, those that were left too. */
export async function readSubscriptionsOf({ db }: Store, account: string): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscription')
    .selectAll()
    .where('account', '=', account)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toSubscription);
}

/** All that are confirmed, in the order in which they were. */
export async function readConfirmed({ db }: Store): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscription')
    .selectAll()
    .where('state', '=', 'confirmed')
    .orderBy('confirmed_at')
    .orderBy('id')
    .execute();
  return rows.map(toSubscription);
}

export async function readSubscription({ db }: Store, id: string): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('subscription')
    .selectAll()
    .where('id', '=', toStorable(id))
    .executeTakeFirst();
  return row && toSubscription(row);
}

export async function insertSubscription({ db }: Store, subscription: Subscription): Promise<void> {
  const { createdAt, confirmedAt, leftAt, ...same } = subscription;
  await db
    .insertInto('subscription')
    .values({
      ...same,
      created_at: createdAt.getTime(),
      confirmed_at: confirmedAt?.getTime() ?? null,
      left_at: leftAt?.getTime() ?? null,
    })
    .execute();
}

/** @returns whether it was pending until now. */
export async function markConfirmed({ db }: Store, id: string, at: Date): Promise<boolean> {
  const changed = await db
    .updateTable('subscription')
    .set({ state: 'confirmed', confirmed_at: at.getTime() })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .executeTakeFirst();
  return Number(changed.numUpdatedRows) === 1;
}

/** @returns whether it was not left until now. */
export async function markLeft({ db }: Store, id: string, at: Date): Promise<boolean> {
  const changed = await db
    .updateTable('subscription')
    .set({ state: 'left', left_at: at.getTime() })
    .where('id', '=', id)
    .where('state', '<>', 'left')
    .executeTakeFirst();
  return Number(changed.numUpdatedRows) === 1;
}

function toSubscription(row: Selectable<SubscriptionTable>): Subscription {
  const { id, account, email, region, threshold } = row;
  return {
    ...{ id, account, email, region, threshold },
    ...words.parse(row),
    createdAt: new Date(row.created_at),
    confirmedAt: row.confirmed_at === null ? null : new Date(row.confirmed_at),
    leftAt: row.left_at === null ? null : new Date(row.left_at),
  };
}
