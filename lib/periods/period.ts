/**
 * Periods of the Gregorian (ISO) calendar: month, quarter, semester, year.
 * A public period id is `2026-06`, `2026-Q2`, `2026-S1` or `2026`.
 */

/** Months counted from year 0: `year * 12 + (month - 1)`. Plain arithmetic gives the next or previous month. */
export type MonthIndex = number;

export type PeriodKind = 'month' | 'quarter' | 'semester' | 'year';

export interface Period {
  readonly id: string;
  readonly kind: PeriodKind;
  /** First month, inclusive. */
  readonly start: MonthIndex;
  /** How many months it spans: 1, 3, 6 or 12. */
  readonly length: number;
}

export const PERIOD_KINDS: readonly PeriodKind[] = ['month', 'quarter', 'semester', 'year'];

export const MONTHS_IN: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  semester: 6,
  year: 12,
};

const PATTERN = /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4])|-S([12]))?$/;

/** Years a period may be of: no health data are older, and none is planned beyond. Both included. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** The month of a year (1 to 12) as an index. */
export function monthIndex(year: number, month: number): MonthIndex {
  return year * 12 + (month - 1);
}

export function yearOf(month: MonthIndex): number {
  return Math.floor(month / 12);
}

/** Month of the year, 1 to 12. */
export function monthOfYear(month: MonthIndex): number {
  return (month % 12) + 1;
}

/** `2026-06` for a month index. */
export function monthId(month: MonthIndex): string {
  return `${String(yearOf(month)).padStart(4, '0')}-${String(monthOfYear(month)).padStart(2, '0')}`;
}

/** The period of a kind that holds a month. */
export function periodOf(kind: PeriodKind, month: MonthIndex): Period {
  const length = MONTHS_IN[kind];
  const start = month - (month % length);
  const year = String(yearOf(start)).padStart(4, '0');
  const ordinal = Math.floor(monthOfYear(start) / length) + (length === 1 ? 0 : 1);
  const id =
    kind === 'month'
      ? monthId(start)
      : kind === 'quarter'
        ? `${year}-Q${ordinal}`
        : kind === 'semester'
          ? `${year}-S${ordinal}`
          : year;
  return { id, kind, start, length };
}

/** Reads a public period id; `undefined` when it is not one, or of a year before 1900 or after 2200. */
export function parsePeriod(text: string): Period | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  // Pages read hundreds: a month's id is what was read.
  if (match[2]) return { id: text, kind: 'month', start: monthIndex(year, Number(match[2])), length: 1 };
  if (match[3]) return periodOf('quarter', monthIndex(year, Number(match[3]) * 3));
  if (match[4]) return periodOf('semester', monthIndex(year, Number(match[4]) * 6));
  return periodOf('year', monthIndex(year, 1));
}

/** Reads `2026-06` as a month index; `undefined` when it is not a month. */
export function parseMonth(text: string): MonthIndex | undefined {
  const match = PATTERN.exec(text);
  const year = Number(match?.[1]);
  if (!match?.[2] || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return monthIndex(year, Number(match[2]));
}

/** Last month, inclusive. */
export function lastMonth(period: Period): MonthIndex {
  return period.start + period.length - 1;
}

export function monthsOf(period: Period): MonthIndex[] {
  return Array.from({ length: period.length }, (_, offset) => period.start + offset);
}

/** The same period one year earlier: the comparable one, since care and stock follow the season. */
export function yearBefore(period: Period): Period {
  return periodOf(period.kind, period.start - 12);
}

/** Months from one to another, both included; empty when `to` is before `from`. */
export function monthRange(from: MonthIndex, to: MonthIndex): MonthIndex[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}

/** Every period of a kind that touches the months from one to another, oldest first. */
export function periodsBetween(kind: PeriodKind, from: MonthIndex, to: MonthIndex): Period[] {
  const periods: Period[] = [];
  for (let start = periodOf(kind, from).start; start <= to; start += MONTHS_IN[kind]) {
    periods.push(periodOf(kind, start));
  }
  return periods;
}

/** The month a date falls in, in UTC (Mali's time zone all year round). */
export function monthOfDate(date: Date): MonthIndex {
  return monthIndex(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
