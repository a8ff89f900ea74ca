import type { Account } from '@/lib/store/access-types';
import { addFailure, countFailures } from '@/lib/store/queries/sign-in-failures';
import type { Store } from '@/lib/store/types';
import { takeGate } from '../sign-in/gate';
import { noteFailedSignIn } from '../sign-in/note-failure';
import { addressKey } from '../sign-in/throttle';
import { MOST_OF_ADDRESS, WINDOW } from '../sign-in/throttle-rule';
import type { Visitor } from '../visitor';
import type { SsoProblem } from './problems';

const ACCOUNT = 'single sign-on';

/**
 * Notes in the journal that a single sign-on was refused. Any page can make a browser come back with a made-up answer: beyond
 * 20 in 15 minutes from an address they are left out, and none of them counts against its sign-ins by password.
 */
export async function noteRefusal(
  store: Store,
  refused: { readonly problem: SsoProblem; readonly account: Account | null; readonly email: string | null },
  visitor: Visitor,
): Promise<void> {
  const now = new Date();
  const source = `address ${addressKey(visitor.address)}`;
  const noted = await takeGate(async () => {
    const since = new Date(now.getTime() - WINDOW);
    const { count } = await countFailures(store, { account: ACCOUNT, source }, since);
    if (count >= MOST_OF_ADDRESS) return false;
    await addFailure(store, { account: ACCOUNT, source, address: '', at: now });
    return true;
  });
  if (!noted) return;
  const { problem, account, email } = refused;
  await noteFailedSignIn(store, { account, tried: email ?? '', reason: problem, visitor });
}
