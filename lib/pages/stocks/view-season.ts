import { readMonths, type MonthCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { capitalise } from '@/lib/board/words';
import { formatMonth, formatPercent, formatPoints, monthName } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { History } from '@/lib/indicators/snapshot-types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { monthOfYear, parseMonth, yearOf, type MonthIndex } from '@/lib/periods/period';
import { findSeason } from './season';

export interface SeasonYear {
  readonly year: number;
  /** January first; `null` where nothing is known. */
  readonly values: readonly (number | null)[];
  readonly unsure: readonly boolean[];
}

export interface SeasonView {
  /** The year of the end, the one before, and the one before that, as far as there are data. */
  readonly years: readonly SeasonYear[];
  readonly sentences: readonly string[];
}

/** The monthly rate of one product by month of the year, and what is said of its season. */
export function viewSeason(
  frame: PageFrame,
  history: History,
  indicator: BoardIndicator,
  end: MonthIndex,
): SeasonView {
  const months = history.months.map((id) => parseMonth(id) ?? NaN);
  const cells = readMonths(history, indicator, frame);
  const cellAt = (month: MonthIndex) => cells[months.indexOf(month)];
  const thisYear = yearOf(end);
  const years = [thisYear, thisYear - 1, thisYear - 2]
    .map((year) => yearOfCells(year, cellAt))
    .filter(({ values }) => values.some((value) => value !== null));
  const earlier = years
    .filter(({ year }) => year < thisYear)
    .map(({ values, unsure }) => values.map((value, month) => (unsure[month] ? null : value)));
  return {
    years,
    sentences: [sayPeak(frame, earlier), sayComparison(frame, end, cellAt(end), cellAt(end - 12))],
  };
}

function yearOfCells(year: number, cellAt: (month: MonthIndex) => MonthCell | undefined): SeasonYear {
  const cells = Array.from({ length: 12 }, (_, month) => cellAt(year * 12 + month));
  return {
    year,
    values: cells.map((cell) => cell?.figure.value ?? null),
    unsure: cells.map((cell) => cell?.unsure ?? false),
  };
}

function sayPeak(
  { text: { stocks }, language }: PageFrame,
  earlier: readonly (readonly (number | null)[])[],
): string {
  const season = findSeason(earlier);
  if (!season) {
    const known = Array.from({ length: 12 }, (_, month) =>
      earlier.some((year) => (year[month] ?? null) !== null),
    );
    return known.every(Boolean) ? stocks.seasonFlat : stocks.seasonUnknown;
  }
  const { from, to, top } = season;
  const name = (month: number) => monthName(month, language);
  return from === to
    ? fill(stocks.seasonPeakOne, { top: name(top) })
    : fill(stocks.seasonPeak, { from: name(from), to: name(to), top: name(top) });
}

/** A month beside the same one a year before: the season is the same. */
function sayComparison(
  { text: { stocks }, language }: PageFrame,
  end: MonthIndex,
  now: MonthCell | undefined,
  then: MonthCell | undefined,
): string {
  const nowName = capitalise(formatMonth(end, language));
  const value = now?.figure.value ?? null;
  if (value === null) return fill(stocks.seasonNoValue, { now: nowName });
  const before = then?.figure.value ?? null;
  const words = {
    now: nowName,
    value: formatPercent(value, language),
    then: formatMonth(end - 12, language),
  };
  if (before === null || now?.unsure || then?.unsure) return fill(stocks.seasonNotCompared, words);
  return fill(stocks.seasonSame, {
    ...words,
    before: formatPercent(before, language),
    change: formatPoints(value - before, language),
  });
}

/** Names of the months of the year, for a head or an axis. */
export function monthsOfYear({ language }: Pick<PageFrame, 'language'>): string[] {
  return Array.from({ length: 12 }, (_, month) => monthName(monthOfYear(month), language, 'short'));
}
