import { changeAccount, readAccount } from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import { actorOf } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { verifyPassword } from '../passwords/hash';
import type { Reader } from '../reader';
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
  if (!(await verifyPassword(wishes.current, owner.passwordHash))) return refuse('wrong-password');
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
