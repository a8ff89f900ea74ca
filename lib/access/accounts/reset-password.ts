import type { Account } from '@/lib/store/access-types';
import { changeAccount, readAccount } from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import type { Actor } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { decideOn } from './decide';
import { makePassword } from './new-password';
import { type Managed, refuse } from './problem';
import { revokeTokensOf } from './revoke-tokens';

/**
 * Gives an account another password, to be changed at the next sign-in, ends all its sessions and revokes its tokens: a reset
 * is asked for when somebody else may know the password, and may have made a token by it.
 * @returns the password, which is kept nowhere.
 */
export async function resetPassword(
  store: Store,
  id: string,
  wishes: { readonly password?: string },
  by: Actor,
): Promise<Managed<{ readonly account: Account; readonly password: string }>> {
  const owner = await readAccount(store, id);
  if (!owner) return refuse('unknown-account');
  // Hashed before the transaction: it takes long on purpose, and others wait to write.
  const made = await makePassword(wishes.password, owner);
  if (!made.ok) return made;
  return decideOn(store, id, async (writer) => {
    const account = await changeAccount(writer, id, {
      passwordHash: made.passwordHash,
      mustChangePassword: true,
    });
    const sessionsEnded = await endSessionsOf(writer, id);
    const tokensRevoked = await revokeTokensOf(writer, id);
    await recordAudit(writer, by, {
      action: 'password.reset',
      subject: account.email,
      after: { sessionsEnded, tokensRevoked },
    });
    return { ok: true, account, password: made.password };
  });
}
