import type { Account } from '@/lib/store/access-types';
import { readAccountByEmail } from '@/lib/store/queries/accounts';
import type { Store } from '@/lib/store/types';
import { MOST_CHARACTERS } from '../passwords/policy';
import { verifyPassword } from '../passwords/hash';
import type { Visitor } from '../visitor';
import { isFirstWait } from './first-wait';
import { noteFailedSignIn } from './note-failure';
import { type Attempt, admitAttempt } from './throttle';

export type Checked =
  | { readonly kind: 'right'; readonly account: Account }
  | { readonly kind: 'refused' }
  /** Not looked at: to be tried again after so many seconds. */
  | { readonly kind: 'wait'; readonly seconds: number };

/**
 * Checks an e-mail and a password. Who is unknown, who has no password, who is disabled and who mistyped get the same answer
 * after the same work; only the journal knows why. Of the tries that have to wait it tells the first (`isFirstWait`).
 */
export async function checkCredentials(
  store: Store,
  given: { readonly email: string; readonly password: string },
  attempt: Attempt,
  visitor: Visitor,
): Promise<Checked> {
  const now = new Date();
  const seconds = await admitAttempt(store, attempt, now);
  const note = (account: Account | undefined, reason: string) =>
    noteFailedSignIn(store, { account: account ?? null, tried: given.email, reason, visitor });
  if (seconds > 0) {
    if (await isFirstWait(store, attempt, now))
      await note(await readAccountByEmail(store, given.email), 'slowed-down');
    return { kind: 'wait', seconds };
  }
  const account = await readAccountByEmail(store, given.email);
  // No password is that long: it is given the same work, not the work of hashing it.
  const fits = given.password.length <= 4 * MOST_CHARACTERS;
  const right = await verifyPassword(
    fits ? given.password : '',
    fits ? (account?.passwordHash ?? null) : null,
  );
  if (account && right && account.disabledAt === null) return { kind: 'right', account };
  await note(account, reasonOf(account, right));
  return { kind: 'refused' };
}

function reasonOf(account: Account | undefined, right: boolean): string {
  if (!account) return 'unknown-account';
  if (account.disabledAt !== null) return 'disabled';
  if (account.passwordHash === null) return 'no-password';
  return right ? 'overtaken' : 'wrong-password';
}
