import { cookies } from 'next/headers';
import { currentStore } from '@/lib/store/current';
import { endSession } from '@/lib/store/queries/sessions';
import { writeTogether } from '@/lib/store/transactions';
import { actorOf } from '../audit/actor';
import { recordAudit } from '../audit/record';
import type { Reader } from '../reader';
import { expireCookie } from '../sessions/expire-cookie';
import { sessionCookieName } from '../sessions/session-cookie';
import type { Visitor } from '../visitor';

/** Ends the session that is asked with, drops its cookie from the current answer, and notes it in the journal. */
export async function signOut(reader: Reader, visitor: Visitor): Promise<void> {
  const { account, sessionId } = reader;
  if (account !== null && sessionId !== null) {
    await writeTogether(await currentStore(), async (writer) => {
      if (!(await endSession(writer, account.id, sessionId))) return;
      const actor = { ...actorOf(reader), address: visitor.address };
      await recordAudit(writer, actor, { action: 'sign-out', subject: account.email });
    });
  }
  expireCookie(await cookies(), sessionCookieName());
}
