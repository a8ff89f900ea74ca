import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import {
  addFailure,
  countFailures,
  forgetFailures,
  pruneFailures,
} from '@/lib/store/queries/sign-in-failures';
import { normalizeEmail } from '@/lib/store/queries/accounts';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { signingSecret } from '../settings';
import { takeGate } from './gate';
import { WINDOW, secondsToWait } from './throttle-rule';

/** Whose sign-in is tried, and from where. */
export interface Attempt {
  /** The e-mail tried, as a keyed hash: what is typed there by mistake may be a password. */
  readonly account: string;
  readonly address: string;
  /** A device known to the account by its signed cookie; `null`: the address stands for the source. */
  readonly device: string | null;
}

/** The name of an account in the counts of failures; the same for e-mails that nobody has. */
export function accountKey(email: string): string {
  return createHmac('sha256', signingSecret())
    .update(`account:${normalizeEmail(email)}`)
    .digest('hex');
}

/** The name of a client in the counts: its address, or the network of an IPv6 one, which has more addresses than can be counted. */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = [...before, ...(tail === undefined ? [] : zeros), ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * Asks whether a try may be made, and counts it as failed before it is: `forgive` takes that back. Tries pass one at a time, so
 * that many made at once do not all find an empty count.
 * @returns seconds to wait; 0: go ahead. A try that has to wait is not counted.
 */
export function admitAttempt(store: Store, attempt: Attempt, now: Date): Promise<number> {
  const source = sourceOf(attempt);
  const since = new Date(now.getTime() - WINDOW);
  return takeGate(async () => {
    const own = await countFailures(store, { account: attempt.account, source }, since);
    // Strangers' failures make a device that the account knows wait no more than they make a first try wait.
    const all =
      attempt.device === null ? await countFailures(store, { account: attempt.account }, since) : own;
    const there =
      attempt.device === null ? await countFailures(store, { address: attempt.address }, since) : null;
    const wait = secondsToWait(
      {
        account: { count: all.count, lastOfOwn: own.last },
        address: there && { count: there.count, lastOfOwn: there.last },
      },
      now,
    );
    if (wait > 0) return wait;
    await writeTogether(store, async (writer) => {
      await pruneFailures(writer, since);
      await addFailure(writer, {
        account: attempt.account,
        source,
        address: countedAddress(attempt),
        at: now,
      });
    });
    return 0;
  });
}

/** After a sign-in: forgets the failures of this account from this source, and no others. */
export async function forgive(store: Store, attempt: Attempt): Promise<void> {
  await forgetFailures(store, { account: attempt.account, source: sourceOf(attempt) });
}

/** What stands for the client in the counts of an account's failures. */
export function sourceOf({ device, address }: Attempt): string {
  return device === null ? `address ${address}` : `device ${device}`;
}

/** A known device's mistakes are not held against others at its address. */
function countedAddress({ device, address }: Attempt): string {
  return device === null ? address : '';
}
