const MINUTE = 60_000;

/** How long a mail is tried, ms. */
export const TRIED_FOR = 48 * 60 * MINUTE;

/** How long to wait after so many attempts, ms: one minute, twice as long each time, an hour at most. */
export function waitAfter(attempts: number): number {
  return Math.min(60, 2 ** Math.max(0, attempts - 1)) * MINUTE;
}
