import { readFigure, readHistory, type ReadFigure } from '@/lib/indicators/snapshot';
import { gapOf } from '@/lib/indicators/status';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { Figure, Status } from '@/lib/indicators/types';
import type { BoardIndicator } from './types';

/** The change against the same period one year before, in the indicator's unit. */
export type Change =
  | { readonly kind: 'value'; readonly difference: number }
  /** One of the two rests on too few data, or the period is unfinished: a change between them would mislead. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'unknown' };

/** Everything that is said of one indicator in one place and period. */
export interface Cell {
  readonly figure: Figure;
  readonly expected: number | null;
  readonly target: number | null;
  readonly validated: boolean | null;
  readonly status: Status | null;
  /** People or things that would close the gap to the expected value; `null` when none can be said. */
  readonly gap: number | null;
  readonly change: Change;
}

const NO_FIGURE: Figure = {
  state: 'no-data',
  value: null,
  numerator: null,
  denominator: null,
  coverage: null,
  monthsUsed: 0,
  partial: false,
};

const NO_CELL: Cell = {
  figure: NO_FIGURE,
  expected: null,
  target: null,
  validated: null,
  status: null,
  gap: null,
  change: { kind: 'unknown' },
};

/** Reads one cell of a snapshot; an indicator that is not tracked, or a place that is not there, has no data. */
export function readCell(
  snapshot: Snapshot,
  indicator: BoardIndicator,
  position: number,
  threshold: number,
): Cell {
  const read = readFigure(snapshot, indicator, position, threshold);
  if (!read) return NO_CELL;
  const { expected, target, validated, status } = read;
  return {
    figure: read,
    expected,
    target,
    validated,
    status,
    gap: gapOf(indicator, read, expected),
    change: changeIn(read),
  };
}

function changeIn({ value, previous, change }: ReadFigure): Change {
  if (change !== null) return { kind: 'value', difference: change };
  return { kind: value === null || previous === null || previous.value === null ? 'unknown' : 'withheld' };
}

/** One month of a history. */
export interface MonthCell {
  readonly month: string;
  readonly figure: Figure;
  readonly expected: number | null;
}

/** The months of one indicator in a history; without data where it is not tracked. */
export function readMonths(history: History, indicator: BoardIndicator, threshold: number): MonthCell[] {
  return history.months.map((month, position) => {
    const read = readHistory(history, indicator, position, threshold);
    return { month, figure: read ?? NO_FIGURE, expected: read?.expected ?? null };
  });
}
