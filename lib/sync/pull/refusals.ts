import type { Refusal } from '@/lib/national-server/types';
import type { RefusalSummary } from '@/lib/store/types';

/** How many refused rows are shown for each reason. */
const EXAMPLES = 20;

/** Refused rows by reason: how many, and the first of them. */
export type RefusalTally = Readonly<Record<string, Pick<RefusalSummary, 'count' | 'examples'>>>;

export function tallyRefusals(refusals: readonly Refusal[]): RefusalTally {
  const tally: Record<string, { count: number; examples: Omit<Refusal, 'reason'>[] }> = {};
  for (const { reason, ...example } of refusals) {
    const entry = (tally[reason] ??= { count: 0, examples: [] });
    entry.count += 1;
    if (entry.examples.length < EXAMPLES) entry.examples.push(example);
  }
  return tally;
}

export function addRefusals(a: RefusalTally, b: RefusalTally): RefusalTally {
  const sum: Record<string, RefusalTally[string]> = { ...a };
  for (const [reason, { count, examples }] of Object.entries(b)) {
    const known = sum[reason];
    sum[reason] = {
      count: (known?.count ?? 0) + count,
      examples: [...(known?.examples ?? []), ...examples].slice(0, EXAMPLES),
    };
  }
  return sum;
}

export function countRefusals(tally: RefusalTally): number {
  return Object.values(tally).reduce((sum, { count }) => sum + count, 0);
}
