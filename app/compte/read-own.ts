import { regionsInCommon } from '@/lib/access/reader-of-account';
import type { Reader } from '@/lib/access/reader';
import type { Account, AccountSession, ApiToken } from '@/lib/store/access-types';
import { readAccount } from '@/lib/store/queries/accounts';
import { readApiTokensOf } from '@/lib/store/queries/api-tokens';
import { readSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';

export interface Own {
  readonly account: Account;
  readonly sessions: readonly AccountSession[];
  /** Each with those of its regions that the account still has. */
  readonly tokens: readonly ApiToken[];
}

/** What a reader's own page shows; `null` for a reader that has no account. */
export async function readOwn(store: Store, reader: Reader): Promise<Own | null> {
  const account = reader.account && (await readAccount(store, reader.account.id));
  if (!account) return null;
  return {
    account,
    sessions: await readSessionsOf(store, account.id, new Date()),
    tokens: (await readApiTokensOf(store, account.id)).map((token) => ({
      ...token,
      regions: regionsInCommon(account, token),
    })),
  };
}
