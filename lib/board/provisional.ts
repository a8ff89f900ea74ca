import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { parsePeriod, type MonthIndex } from '@/lib/periods/period';

/** How far the reports of a month have come in. */
export interface MonthReceived {
  readonly month: MonthIndex;
  /** Fraction 0..1 of the country's reports. */
  readonly received: number;
}

/**
 * The first month whose reports are still coming in: the one after the last that reached the threshold. A month of long ago that
 * never reached it is partial, not provisional. When none of them did, the best received (the latest of equals) stands for it.
 * @param months the last few pulled months, any order.
 * @returns `null` when the last month is in.
 */
export function findProvisional(months: readonly MonthReceived[], threshold: number): MonthIndex | null {
  const newestFirst = [...months].sort((a, b) => b.month - a.month);
  const fullest = newestFirst.reduce<MonthReceived | undefined>(
    (best, month) => (best === undefined || month.received > best.received ? month : best),
    undefined,
  );
  const settled = newestFirst.find(({ received }) => received >= threshold) ?? fullest;
  const last = newestFirst[0];
  return settled === undefined || last === undefined || settled.month === last.month
    ? null
    : settled.month + 1;
}

/** The last month of a snapshot's period that has been pulled. */
export function lastPulledMonth({ period, monthsElapsed }: Snapshot): MonthIndex {
  const parsed = parsePeriod(period);
  return parsed ? parsed.start + Math.max(1, monthsElapsed) - 1 : -Infinity;
}
