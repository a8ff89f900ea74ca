/** How often and how long apart a request is tried. */
export interface RetryPolicy {
  readonly tries: number;
  /** Longest wait before the second try, ms; doubled for each further one. */
  readonly baseMs: number;
  /** No wait is longer, ms. */
  readonly maxMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { tries: 3, baseMs: 1_000, maxMs: 60_000 };

/** The longest `Retry-After` that is waited for, ms. A longer one ends the attempt: the next scheduled pull will come. */
export const LONGEST_RETRY_AFTER = 10 * 60_000;

/** Wait before the next try, ms: full jitter, uniform from 0 to base × 2^(attempt − 1), `attempt` from 1. */
export function backoffDelay(attempt: number, policy: RetryPolicy, random: () => number): number {
  return Math.floor(random() * Math.min(policy.maxMs, policy.baseMs * 2 ** (attempt - 1)));
}

/** `Retry-After` in ms from now: seconds or an HTTP date; `undefined` where there is none that can be read. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
