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

/** Keeps what the links of one mail are for. */
export async function insertLinks({ db }: Store, links: readonly SubscriptionLink[]): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ hash, subscription, purpose, expiresAt }) => ({
    ...{ id: hash, subscription, purpose, expires_at: expiresAt?.getTime() ?? null },
  }));
  await db.insertInto('subscription_link').values(rows).execute();
}

/** Forgets the links of a mail that nobody was sent. */
export async function deleteLinks({ db }: Store, links: readonly SubscriptionLink[]): Promise<void> {
  if (links.length === 0) return;
  const hashes = links.map(({ hash }) => hash);
  await db.deleteFrom('subscription_link').where('id', 'in', hashes).execute();
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
