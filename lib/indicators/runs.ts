import type { MonthIndex } from '@/lib/periods/period';

/** What is known of a condition (no ASC supervised, a product at zero) in one unit and month. */
export type MonthState = 'holds' | 'clear' | 'unknown';

/** Months in a row in which a condition holds, up to and with a month. */
export interface Run {
  /** How many, 1 or more. */
  readonly months: number;
  readonly since: MonthIndex;
  /** Nothing is known of the month before: it may have begun earlier ("au moins"). */
  readonly atLeast: boolean;
}

/**
 * The run that ends with a month. A month without report ends it: nothing is claimed of what nobody reported.
 * @param stateOf the condition month by month; `unknown` before the first month that is looked at.
 * @param first the earliest month looked at.
 * @returns `null` where the condition does not hold in `end` itself.
 */
export function runEndingAt(
  end: MonthIndex,
  first: MonthIndex,
  stateOf: (month: MonthIndex) => MonthState,
): Run | null {
  let since = end;
  if (stateOf(end) !== 'holds') return null;
  while (since > first && stateOf(since - 1) === 'holds') since -= 1;
  return {
    months: end - since + 1,
    since,
    atLeast: since === first || stateOf(since - 1) === 'unknown',
  };
}
