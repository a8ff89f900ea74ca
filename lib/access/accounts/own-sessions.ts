import { endSession, endSessionsOf, readSessionsOf } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import { actorOf } from '../audit/actor';
import { recordAudit } from '../audit/record';
import type { Reader } from '../reader';
import { decideOn } from './decide';
import { type Managed, refuse } from './problem';

/** Ends one of the reader's own sessions, or all but the one it asks with. */
export async function endOwnSession(
  store: Store,
  reader: Reader,
  which: string,
): Promise<Managed<{ readonly ended: number }>> {
  if (reader.account === null) return refuse('unknown-account');
  return decideOn(store, reader.account.id, async (writer, account) => {
    const open = await readSessionsOf(writer, account.id, new Date());
    const meant = open.filter(({ id }) => (which === 'others' ? id !== reader.sessionId : id === which));
    if (which === 'others') await endSessionsOf(writer, account.id, reader.sessionId ?? undefined);
    else if (!(await endSession(writer, account.id, which))) return refuse('unknown-session');
    for (const { via, address, userAgent } of meant) {
      await recordAudit(writer, actorOf(reader), {
        action: 'session.ended',
        subject: account.email,
        before: { via, address, userAgent },
      });
    }
    return { ok: true, ended: meant.length };
  });
}
