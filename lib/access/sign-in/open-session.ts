import { randomUUID } from 'node:crypto';
import type { Account, AccountSession } from '@/lib/store/access-types';
import { changeAccount } from '@/lib/store/queries/accounts';
import { addSession, endSession, pruneSessions, readSessionBySecret } from '@/lib/store/queries/sessions';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { recordAudit } from '../audit/record';
import { SESSION_AGE } from '../next-auth/options';
import { hashSecret, newSecret } from '../secrets';
import type { Visitor } from '../visitor';

/** The account was disabled, or its password changed, while the sign-in was under way. */
export class SignInOvertaken extends Error {
  override readonly name = 'SignInOvertaken';
}

/**
 * Opens a session for an account whose sign-in was checked, and notes it in the journal. Its secret is always new, and the
 * session that the browser may have brought along ends: a session planted in somebody's browser is never signed in (fixation).
 * @param previous secret of the session that the browser brought along.
 * @returns the secret of the session.
 * @throws SignInOvertaken
 */
export async function openSession(
  store: Store,
  checked: Account,
  how: { readonly via: AccountSession['via']; readonly visitor: Visitor; readonly previous: string | null },
): Promise<string> {
  const secret = newSecret();
  const now = new Date();
  await writeTogether(store, async (writer) => {
    await pruneSessions(writer, now);
    const old =
      how.previous === null ? undefined : await readSessionBySecret(writer, hashSecret(how.previous));
    if (old) await endSession(writer, old.account.id, old.session.id);
    // Written first, so that whoever disables the account or resets its password now either waits for this session and ends
    // it, or is seen here.
    const account = await changeAccount(writer, checked.id, { lastSignInAt: now });
    if (account.disabledAt !== null || account.passwordHash !== checked.passwordHash) {
      throw new SignInOvertaken(`The account ${account.email} has changed since its sign-in was checked.`);
    }
    const session: AccountSession = {
      id: randomUUID(),
      account: account.id,
      via: how.via,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_AGE * 1000),
      address: how.visitor.address,
      userAgent: how.visitor.userAgent,
    };
    await addSession(writer, session, hashSecret(secret));
    const actor = {
      account: account.id,
      name: account.email,
      via: 'form',
      address: how.visitor.address,
    } as const;
    await recordAudit(writer, actor, {
      action: 'sign-in',
      subject: account.email,
      after: { by: how.via, browser: how.visitor.userAgent },
    });
  });
  return secret;
}
