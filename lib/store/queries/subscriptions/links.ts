import 'server-only';
import { z } from 'zod';
import type { Store } from '../../types';

const purposes = z.enum(['confirm', 'leave']);

/** What the secret of a link in a mail is for. */
export interface SubscriptionLink {
  /** As `hashSecret` writes the secret. */
  readonly hash: string;
  readonly subscription: string;
  readonly purpose: z.infer<typeof purposes>;
  /** `null`: it always holds. */
  readonly expiresAt: Date | null;
}

export async function insertLink({ db }: Store, link: SubscriptionLink): Promise<void> {
  const { hash, subscription, purpose, expiresAt } = link;
  await db
    .insertInto('subscription_link')
    .values({ id: hash, subscription, purpose, expires_at: expiresAt?.getTime() ?? null })
    .execute();
}

export async function readLink({ db }: Store, hash: string): Promise<SubscriptionLink | undefined> {
  const row = await db.selectFrom('subscription_link').selectAll().where('id', '=', hash).executeTakeFirst();
  return (
    row && {
      hash: row.id,
      subscription: row.subscription,
      purpose: purposes.parse(row.purpose),
      expiresAt: row.expires_at === null ? null : new Date(row.expires_at),
    }
  );
}
