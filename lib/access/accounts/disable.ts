import type { Account } from '@/lib/store/access-types';
import { changeAccount } from '@/lib/store/queries/accounts';
import { endSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import type { Actor } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { decideOn, isLastAdmin } from './decide';
import { drawPicture } from './picture';
import { type Managed, refuse } from './problem';
import { revokeTokensOf } from './revoke-tokens';

/** Disables an account at once: its sessions end, and its tokens die with it, also for the day it is enabled again. */
export async function disableAccount(
  store: Store,
  id: string,
  by: Actor,
): Promise<Managed<{ readonly account: Account }>> {
  return decideOn(store, id, async (writer, before) => {
    if (before.disabledAt !== null) return { ok: true, account: before };
    if (await isLastAdmin(writer, before)) return refuse('last-admin');
    const account = await changeAccount(writer, id, { disabledAt: new Date() });
    const ended = await endSessionsOf(writer, id);
    const revoked = await revokeTokensOf(writer, id);
    await recordAudit(writer, by, {
      action: 'account.disabled',
      subject: account.email,
      before: drawPicture(before),
      after: { ...drawPicture(account), sessionsEnded: ended, tokensRevoked: revoked },
    });
    return { ok: true, account };
  });
}

/** Lets an account sign in again, with the rights it had. */
export async function enableAccount(
  store: Store,
  id: string,
  by: Actor,
): Promise<Managed<{ readonly account: Account }>> {
  return decideOn(store, id, async (writer, before) => {
    if (before.disabledAt === null) return { ok: true, account: before };
    const account = await changeAccount(writer, id, { disabledAt: null });
    await recordAudit(writer, by, {
      action: 'account.enabled',
      subject: account.email,
      before: drawPicture(before),
      after: drawPicture(account),
    });
    return { ok: true, account };
  });
}
