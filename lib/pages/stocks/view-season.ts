import { readMonths, type MonthCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { capitalise } from '@/lib/board/words';
import { formatMonth, formatPercent, formatPoints, monthName } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { History } from '@/lib/indicators/snapshot-types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { monthOfYear, parseMonth, yearOf, type MonthIndex } from '@/lib/periods/period';
import { isProduct } from './products';
import { sayProductInside, stockRates } from './say';
import { findSeason, type Season, type Terms } from './season';

export interface SeasonYear {
  readonly year: number;
  /** January first; `null` where nothing is known. */
  readonly values: readonly (number | null)[];
  readonly unsure: readonly boolean[];
}

export interface SeasonView {
  /** The year of the end, the one before, and the one before that, as far as there are data. */
  readonly years: readonly SeasonYear[];
  /** The share of ASC whose stock was reported, of the same years; empty where it is not tracked. */
  readonly reporting: readonly SeasonYear[];
  readonly sentences: readonly string[];
  /** The product of the most marked season, where the chosen rate has none; `null` where no product has one. */
  readonly marked: { readonly product: string; readonly sentence: string } | null;
}

/** The monthly rate of one product by month of the year, and what is said of its season. */
export function viewSeason(
  frame: PageFrame,
  history: History,
  indicator: BoardIndicator,
  end: MonthIndex,
): SeasonView {
  const thisYear = yearOf(end);
  const named = [thisYear, thisYear - 1, thisYear - 2];
  const cellAt = readAt(frame, history, indicator);
  const years = named
    .map((year) => yearOfCells(year, cellAt))
    .filter(({ values }) => values.some((value) => value !== null));
  const season = seasonOf(frame, history, indicator, thisYear);
  const rate = frame.indicators.find(({ id }) => id === 'stock_reporting_rate');
  return {
    years,
    reporting: rate ? years.map(({ year }) => yearOfCells(year, readAt(frame, history, rate))) : [],
    sentences: [
      season ? sayPeak(frame, season) : sayNone(frame, history, indicator, thisYear),
      sayComparison(frame, end, cellAt(end), cellAt(end - 12)),
    ],
    marked: season ? null : findMarked(frame, history, thisYear),
  };
}

type CellAt = (month: MonthIndex) => MonthCell | undefined;

function readAt(frame: PageFrame, history: History, indicator: BoardIndicator): CellAt {
  const months = history.months.map((id) => parseMonth(id) ?? NaN);
  const cells = readMonths(history, indicator, frame);
  return (month) => cells[months.indexOf(month)];
}

function yearOfCells(year: number, cellAt: CellAt): SeasonYear {
  const cells = Array.from({ length: 12 }, (_, month) => cellAt(year * 12 + month));
  return {
    year,
    values: cells.map((cell) => cell?.figure.value ?? null),
    unsure: cells.map((cell) => cell?.unsure ?? false),
  };
}

/** What the months of the two years before are made of; months that are unsure are left out. */
function earlierTerms(
  frame: PageFrame,
  history: History,
  indicator: BoardIndicator,
  year: number,
): (Terms | null)[][] {
  const cellAt = readAt(frame, history, indicator);
  return [year - 1, year - 2].map((one) =>
    Array.from({ length: 12 }, (_, month) => {
      const cell = cellAt(one * 12 + month);
      const { numerator = null, denominator = null } = cell?.figure ?? {};
      return !cell || cell.unsure || numerator === null || denominator === null
        ? null
        : { numerator, denominator };
    }),
  );
}

function seasonOf(frame: PageFrame, history: History, indicator: BoardIndicator, year: number) {
  return findSeason(earlierTerms(frame, history, indicator, year));
}

/** Of the products with a season, the one whose highest month stands highest over its years. */
function findMarked(frame: PageFrame, history: History, year: number): SeasonView['marked'] {
  const seasons = stockRates(frame).flatMap((rate) => {
    const season = isProduct(rate.id) ? seasonOf(frame, history, rate, year) : null;
    return season ? [{ product: rate.id, season }] : [];
  });
  const most = seasons.sort((a, b) => b.season.times - a.season.times)[0];
  if (!most) return null;
  const name = (month: number) => monthName(month, frame.language);
  const { stocks } = frame.text;
  const { from, to, top, times } = most.season;
  return {
    product: most.product,
    sentence: fill(from === to ? stocks.seasonMarkedOne : stocks.seasonMarked, {
      product: sayProductInside(frame, most.product),
      from: name(from),
      to: name(to),
      top: name(top),
      over: formatPercent((times - 1) * 100, frame.language, 0),
    }),
  };
}

function sayNone(frame: PageFrame, history: History, indicator: BoardIndicator, year: number): string {
  const { stocks } = frame.text;
  const earlier = earlierTerms(frame, history, indicator, year);
  const isKnown = Array.from({ length: 12 }, (_, month) =>
    earlier.some((one) => (one[month] ?? null) !== null),
  );
  return isKnown.every(Boolean) ? stocks.seasonFlat : stocks.seasonUnknown;
}

function sayPeak({ text: { stocks }, language }: PageFrame, { from, to, top }: Season): string {
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
