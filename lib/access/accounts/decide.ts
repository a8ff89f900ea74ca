import type { Account } from '@/lib/store/access-types';
import { lockAccounts, readAccount, readAccounts } from '@/lib/store/queries/accounts';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { type Managed, refuse } from './problem';

/**
 * Runs a decision on one account, with its rows of the journal, in one transaction and alone: no other decision about
 * accounts comes between what it reads and what it writes. What refuses must not have written yet.
 */
export async function decideOn<T>(
  store: Store,
  id: string,
  decide: (store: Store, account: Account) => Promise<Managed<T>>,
): Promise<Managed<T>> {
  return writeTogether(store, async (writer) => {
    await lockAccounts(writer);
    const account = await readAccount(writer, id);
    return account ? decide(writer, account) : refuse('unknown-account');
  });
}

/** Whether nobody else could manage accounts if this one no longer did. */
export async function isLastAdmin(store: Store, account: Account): Promise<boolean> {
  if (!isActiveAdmin(account)) return false;
  return !(await readAccounts(store)).some((other) => other.id !== account.id && isActiveAdmin(other));
}

function isActiveAdmin(account: Account): boolean {
  return account.role === 'admin' && account.disabledAt === null;
}
