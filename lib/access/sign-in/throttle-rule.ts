/** How long a failure is remembered, in milliseconds. */
export const WINDOW = 15 * 60_000;
export const MOST_OF_ACCOUNT = 5;
export const MOST_OF_ADDRESS = 20;
const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 60_000;

/** Failures within the window, and the last of them that came from whoever tries now; `null`: none did. */
export interface Failures {
  readonly count: number;
  readonly lastOfOwn: Date | null;
}

/**
 * How long a try has to wait, in whole seconds; 0: it may be made.
 *
 * After 5 failures for an account, or 20 from an address, within 15 minutes, each further try waits: 2 s, 4 s, 8 s… up to a
 * minute.
 *
 * A stranger must not be able to lock somebody out by failing on purpose. So there is no lock-out, only this wait; it is
 * measured from the last failure of the same source, so that a first try from one's own place is never held up by failures
 * elsewhere; tries made during the wait are refused unread and do not prolong it; and the source of a person who has signed in
 * before is their device, known by a signed cookie, which answers for its own failures alone. That is what OWASP describes as
 * device cookies (https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies), with a delay in place of
 * its lock.
 *
 * What is left: on a device where one has never signed in, a mistake of one's own while strangers guess, or an address shared
 * with them, costs a wait of up to a minute.
 */
export function secondsToWait(
  failures: { readonly account: Failures; readonly address: Failures | null },
  now: Date,
): number {
  const waits = [remaining(failures.account, MOST_OF_ACCOUNT, now)];
  if (failures.address) waits.push(remaining(failures.address, MOST_OF_ADDRESS, now));
  return Math.ceil(Math.max(...waits) / 1000);
}

/** Milliseconds left of the delay after so many failures. */
function remaining({ count, lastOfOwn }: Failures, most: number, now: Date): number {
  if (lastOfOwn === null || count < most) return 0;
  const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.min(count - most, 10));
  // A clock that was set back must not hold anybody up for longer than the delay itself.
  return Math.max(0, Math.min(delay, lastOfOwn.getTime() + delay - now.getTime()));
}
