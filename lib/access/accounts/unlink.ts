import type { Account } from '@/lib/store/access-types';
import { changeAccount } from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import type { Actor } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { decideOn } from './decide';
import { type Managed, refuse } from './problem';
import { revokeTokensOf } from './revoke-tokens';

/**
 * Takes the identity of the single sign-on away from an account: who came by it comes no more. Its sessions end and its tokens
 * are revoked, since they may be that person's. The next single sign-on with the account's e-mail, verified, links it again.
 */
export async function unlinkIdentity(
  store: Store,
  id: string,
  by: Actor,
): Promise<Managed<{ readonly account: Account }>> {
  return decideOn(store, id, async (writer, before) => {
    if (before.identity === null) return refuse('not-linked');
    const account = await changeAccount(writer, id, { identity: null });
    const sessionsEnded = await endSessionsOf(writer, id);
    const tokensRevoked = await revokeTokensOf(writer, id);
    await recordAudit(writer, by, {
      action: 'account.unlinked',
      subject: account.email,
      before: { identity: before.identity },
      after: { identity: null, sessionsEnded, tokensRevoked },
    });
    return { ok: true, account };
  });
}
