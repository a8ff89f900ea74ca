import type { Account } from '@/lib/store/access-types';
import { changeAccount, readAccount } from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import { actorOf } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { verifyPassword } from '../passwords/hash';
import type { Reader } from '../reader';
import { isFirstWait } from '../sign-in/first-wait';
import { accountKey, addressKey, admitAttempt, forgive } from '../sign-in/throttle';
import { decideOn } from './decide';
import { makePassword } from './new-password';
import { type Managed, refuse } from './problem';
import { revokeTokensOf } from './revoke-tokens';

/**
 * Asks whether a reader knows its own password, and gives the account that was asked. Wrong answers are slowed down; guesses
 * that have to wait are told in the journal, once a quarter of an hour.
 */
export async function checkOwnPassword(
  store: Store,
  reader: Reader,
  current: string,
): Promise<Managed<{ readonly owner: Account }>> {
  const owner = reader.account && (await readAccount(store, reader.account.id));
  if (!owner) return refuse('unknown-account');
  // Whoever sits at a session that was left open may not guess without end. The session stands for the source: what is tried
  // here slows nobody else down.
  const attempt = {
    account: accountKey(owner.email),
    address: addressKey(reader.address),
    device: `session ${reader.sessionId ?? ''}`,
  };
  const now = new Date();
  if ((await admitAttempt(store, attempt, now)) > 0) {
    if (await isFirstWait(store, attempt, now)) {
      await recordAudit(store, actorOf(reader), {
        action: 'sign-in.failed',
        subject: owner.email,
        after: { reason: 'slowed-down' },
      });
    }
    return refuse('slow-down');
  }
  if (!(await verifyPassword(current, owner.passwordHash))) return refuse('wrong-password');
  await forgive(store, attempt);
  return { ok: true, owner };
}

/**
 * Changes the reader's own password, which it must know, ends all its other sessions and revokes its access tokens: whoever
 * knew the old password may have made one.
 */
export async function changeOwnPassword(
  store: Store,
  reader: Reader,
  wishes: { readonly current: string; readonly next: string },
): Promise<Managed<{ readonly sessionsEnded: number; readonly tokensRevoked: number }>> {
  const known = await checkOwnPassword(store, reader, wishes.current);
  if (!known.ok) return known;
  const { owner } = known;
  if (wishes.next.normalize('NFC') === wishes.current.normalize('NFC')) return refuse('password-same');
  const made = await makePassword(wishes.next, owner);
  if (!made.ok) return made;
  return decideOn(store, owner.id, async (writer, account) => {
    // It was reset while this was being hashed, or the account closed: what was verified no longer holds.
    if (account.passwordHash !== owner.passwordHash) return refuse('wrong-password');
    if (account.disabledAt !== null) return refuse('unknown-account');
    const { passwordHash } = made;
    await changeAccount(writer, account.id, { passwordHash, mustChangePassword: false });
    const sessionsEnded = await endSessionsOf(writer, account.id, reader.sessionId ?? undefined);
    const tokensRevoked = await revokeTokensOf(writer, account.id);
    await recordAudit(writer, actorOf(reader), {
      action: 'password.changed',
      subject: account.email,
      after: { sessionsEnded, tokensRevoked },
    });
    return { ok: true, sessionsEnded, tokensRevoked };
  });
}
