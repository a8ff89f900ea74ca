import { changeAccount, readAccount } from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import { actorOf } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { verifyPassword } from '../passwords/hash';
import type { Reader } from '../reader';
import { accountKey, addressKey, admitAttempt, forgive } from '../sign-in/throttle';
import { decideOn } from './decide';
import { makePassword } from './new-password';
import { type Managed, refuse } from './problem';

/** Changes the reader's own password, which it must know, and ends all its other sessions. */
export async function changeOwnPassword(
  store: Store,
  reader: Reader,
  wishes: { readonly current: string; readonly next: string },
): Promise<Managed<{ readonly sessionsEnded: number }>> {
  const owner = reader.account && (await readAccount(store, reader.account.id));
  if (!owner) return refuse('unknown-account');
  // Whoever sits at a session that was left open may not guess without end. The session stands for the source: what is tried
  // here slows nobody else down.
  const attempt = {
    account: accountKey(owner.email),
    address: addressKey(reader.address),
    device: `session ${reader.sessionId ?? ''}`,
  };
  if ((await admitAttempt(store, attempt, new Date())) > 0) return refuse('slow-down');
  if (!(await verifyPassword(wishes.current, owner.passwordHash))) return refuse('wrong-password');
  await forgive(store, attempt);
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
    await recordAudit(writer, actorOf(reader), {
      action: 'password.changed',
      subject: account.email,
      after: { sessionsEnded },
    });
    return { ok: true, sessionsEnded };
  });
}
