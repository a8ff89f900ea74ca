import type { Refusal, RefusalReason } from '../types';

/** So many are kept of one answer; all are counted. A hostile answer cannot fill the memory. */
export const REFUSALS_KEPT = 2_000;
const VALUE_LENGTH = 80;
const ID_LENGTH = 60;

export interface RefusalLog {
  readonly kept: readonly Refusal[];
  readonly counts: Readonly<Partial<Record<RefusalReason, number>>>;
  add(reason: RefusalReason, item: unknown, orgUnit: unknown, period: unknown, value: unknown): void;
}

export function createRefusalLog(): RefusalLog {
  const kept: Refusal[] = [];
  const counts: Partial<Record<RefusalReason, number>> = {};
  return {
    kept,
    counts,
    add(reason, item, orgUnit, period, value) {
      counts[reason] = (counts[reason] ?? 0) + 1;
      if (kept.length >= REFUSALS_KEPT) return;
      kept.push({
        reason,
        item: describe(item, ID_LENGTH),
        orgUnit: describe(orgUnit, ID_LENGTH),
        period: describe(period, ID_LENGTH),
        value: describe(value, VALUE_LENGTH),
      });
    },
  };
}

function describe(cell: unknown, length: number): string {
  if (cell === undefined || cell === null) return '';
  const text = typeof cell === 'object' ? (Array.isArray(cell) ? '[…]' : '{…}') : String(cell);
  return text.slice(0, length);
}
