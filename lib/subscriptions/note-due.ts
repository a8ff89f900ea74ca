import { readAudit } from '@/lib/store/queries/audit';
import { readMeta, writeMeta } from '@/lib/store/queries/meta';
import { dropWaiting, insertMail, readToldTo } from '@/lib/store/queries/subscriptions/mails';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { findDueMails, type DueMail } from './find-due';
import { newMail } from './new-mail';

/** Which restore was seen last. */
const RESTORE = 'mail.restore';

/**
 * Puts into the outbox what is due and is not there yet, in one transaction.
 *
 * After a restore nobody knows what was sent since the backup was written: whatever is due then counts as told, so that nothing is
 * sent twice. What becomes due later is sent.
 * @returns how many mails are new.
 */
export async function noteDueMails(store: Store, now: Date): Promise<number> {
  const [restore] = await readAudit(store, { actions: ['store.restored'], limit: 1 });
  if (restore && restore.id !== (await readMeta(store, RESTORE))) {
    const told = await findDueMails(store, { settledOnly: false });
    await writeTogether(store, async (writer) => {
      await dropWaiting(writer, now, 'restored');
      await insertNew(writer, told, now, 'restored');
      await writeMeta(writer, RESTORE, restore.id);
    });
    return 0;
  }
  const due = await findDueMails(store);
  if (due.length === 0) return 0;
  return writeTogether(store, (writer) => insertNew(writer, due, now));
}

async function insertNew(
  store: Store,
  due: readonly DueMail[],
  now: Date,
  dropped?: string,
): Promise<number> {
  // By the account: whoever leaves and comes back is not told the same again.
  const told = new Set(await readToldTo(store, [...new Set(due.map(({ what }) => what))]));
  let added = 0;
  for (const { subscription, what } of due) {
    const key = `${subscription.account}|${what}`;
    if (told.has(key)) continue;
    told.add(key);
    const mail = { ...newMail(subscription, what, now), ...(dropped !== undefined && { dropped }) };
    if (await insertMail(store, mail)) added += 1;
  }
  return added;
}
