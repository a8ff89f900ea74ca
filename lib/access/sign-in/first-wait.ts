import { addFailure, countFailures } from '@/lib/store/queries/sign-in-failures';
import type { Store } from '@/lib/store/types';
import { takeGate } from './gate';
import { type Attempt, sourceOf } from './throttle';
import { WINDOW } from './throttle-rule';

/** Stands for an account where only the address is slowed down, and before that of one that is; no key of an account. */
const MARK = 'slowed-down';

/**
 * Whether a try that has to wait is the first of its account and source in a quarter of an hour, to be told in the journal: one
 * row, not one for each refused try. An address that has not failed for this account is slowed down for what it tried with
 * others: all its tries are one, whatever e-mails it goes through. The marks count against nobody's sign-in.
 */
export function isFirstWait(store: Store, attempt: Attempt, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - WINDOW);
  const source = sourceOf(attempt);
  return takeGate(async () => {
    const own = await countFailures(store, { account: attempt.account, source }, since);
    const account = own.count > 0 ? `${MARK} ${attempt.account}` : MARK;
    if ((await countFailures(store, { account, source }, since)).count > 0) return false;
    await addFailure(store, { account, source, address: '', at: now });
    return true;
  });
}
