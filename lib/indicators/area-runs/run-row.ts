import type { MeasureId } from '../measures';
import type { MonthIndex } from '../../periods/period';

/** Raised whenever runs follow from the facts by another rule: those of a store are then made anew. */
export const RUN_RULES = 1;

/** How far back a run is followed, its last month included: one of as many months is said to last at least so long. */
export const LONGEST_RUN = 24;

/** Reported months in a row from which a product at zero is chronic. */
export const CHRONIC_MONTHS = 3;

/** Months in a row without a stock count from which an area is named. */
export const UNCOUNTED_MONTHS = 2;

/** The measure under which each kind of run is kept; products at zero are kept under their own. */
export const RUN_OF = {
  /** ASC at work, and nobody supervised. */
  unseen: 'chw_supervised',
  /** Nothing came that would tell whether ASC were supervised. */
  silent: 'chw_active',
  /** No stock count came. */
  uncounted: 'stock_reporting',
  /** A report was due, and none came. */
  missing: 'reports_received',
} as const satisfies Readonly<Record<string, MeasureId>>;

/** For how long something has lasted in an area, at the end of a month. */
export interface RunRow {
  /** Which something, by `RUN_OF`. */
  readonly measure: MeasureId;
  /** Position of the area among those followed. */
  readonly unit: number;
  /** Months in a row, the month itself included. */
  readonly months: number;
  /** It may have begun earlier. */
  readonly atLeast: boolean;
  /** ASC concerned in the month, for silence as last told; `null`: not known. */
  readonly chw: number | null;
  /** ASC whose stock was counted in the month; `null` where the run is of something else. */
  readonly counted: number | null;
  /** The last month in which it was otherwise (a supervision, a report, a count), of those looked at; `null`: none. */
  readonly last: MonthIndex | null;
}

/** An area as far as its runs depend on it: the months in which it is open; `null` is without bound. */
export interface FollowedArea {
  readonly opened: MonthIndex | null;
  readonly closed: MonthIndex | null;
}

/** The values of one month by area; `NaN` stands for none. */
export type MonthValues = (measure: MeasureId) => Float64Array | undefined;

export function isOpenArea({ opened, closed }: FollowedArea, month: MonthIndex): boolean {
  return (opened === null || opened <= month) && (closed === null || closed >= month);
}
