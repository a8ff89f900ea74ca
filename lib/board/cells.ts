import { readFigure, readHistory, type ReadFigure } from '@/lib/indicators/snapshot';
import { gapBoundOf, gapOf, isComparable, type GapBound } from '@/lib/indicators/status';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { Figure, Status } from '@/lib/indicators/types';
import { lastPulledMonth } from './provisional';
import { monthId } from '@/lib/periods/period';
import type { BoardIndicator, CellRules } from './types';

/** The change against the same period one year before, in the indicator's unit. */
export type Change =
  | { readonly kind: 'value'; readonly difference: number }
  /** One of the two rests on too few data (a count, on not nearly all), or the period is unfinished: a change between them would mislead. */
  | { readonly kind: 'withheld'; readonly because: 'partial' | 'provisional' | 'unfinished' }
  /** There is no value now, or none a year before. */
  | { readonly kind: 'no-value' }
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
  /** The gap is one side of the true one, since places are missing; `null` where it is the gap itself, or none is said. */
  readonly gapBound: GapBound | null;
  readonly change: Change;
  /** Reports of the period are still coming in, countrywide. */
  readonly provisional: boolean;
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
  gapBound: null,
  change: { kind: 'unknown' },
  provisional: false,
};

/** Reads one cell of a snapshot; an indicator that is not tracked, or a place that is not there, has no data. */
export function readCell(
  snapshot: Snapshot,
  indicator: BoardIndicator,
  position: number,
  { threshold, provisionalFrom }: CellRules,
): Cell {
  const read = readFigure(snapshot, indicator, position, threshold);
  if (!read) return NO_CELL;
  const { expected, target, validated, status } = read;
  const gap = gapOf(indicator, read, expected);
  const provisional = provisionalFrom !== null && lastPulledMonth(snapshot) >= provisionalFrom;
  return {
    figure: read,
    expected,
    target,
    validated,
    status,
    gap,
    gapBound: gap === null ? null : gapBoundOf(indicator, read),
    change: changeIn(read, provisional, snapshot.monthsElapsed >= snapshot.monthsInPeriod),
    provisional,
  };
}

function changeIn({ value, previous, change }: ReadFigure, provisional: boolean, whole: boolean): Change {
  if (value === null) return { kind: 'no-value' };
  if (previous === null || previous.value === null) return { kind: 'unknown' };
  if (!whole) return { kind: 'withheld', because: 'unfinished' };
  if (provisional) return { kind: 'withheld', because: 'provisional' };
  return change === null ? { kind: 'withheld', because: 'partial' } : { kind: 'value', difference: change };
}

/** One month of a history. */
export interface MonthCell {
  readonly month: string;
  readonly figure: Figure;
  readonly expected: number | null;
  /**
   * Too few data, a count that not nearly all places are in, or reports still coming in countrywide: not to be compared with
   * other months.
   */
  readonly unsure: boolean;
  readonly provisional: boolean;
}

/** The months of one indicator in a history; without data where it is not tracked. */
export function readMonths(history: History, indicator: BoardIndicator, rules: CellRules): MonthCell[] {
  const from = provisionalId(rules);
  return history.months.map((month, position) => {
    const read = readHistory(history, indicator, position, rules.threshold);
    return toMonthCell(month, read, from !== null && month >= from);
  });
}

/** One of these months, by its position. */
export function readMonth(
  history: History,
  indicator: BoardIndicator,
  position: number,
  rules: CellRules,
): MonthCell {
  const month = history.months[position] ?? '';
  const from = provisionalId(rules);
  const read = readHistory(history, indicator, position, rules.threshold);
  return toMonthCell(month, read, from !== null && month >= from);
}

/** Months compare as their ids do, so that a page need not read each of some thousands. */
function provisionalId({ provisionalFrom }: Pick<CellRules, 'provisionalFrom'>): string | null {
  return provisionalFrom === null ? null : monthId(provisionalFrom);
}

function toMonthCell(month: string, read: ReturnType<typeof readHistory>, provisional: boolean): MonthCell {
  return {
    month,
    figure: read ?? NO_FIGURE,
    expected: read?.expected ?? null,
    provisional,
    unsure: provisional || (read !== undefined && read.value !== null && !isComparable(read)),
  };
}
