import type { History } from '@/lib/indicators/snapshot-types';
import { formatMonthRange } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { monthId, monthOfYear, monthsOf, parseMonth, parsePeriod, yearOf } from '@/lib/periods/period';
import { boardAddress } from './address';
import { readMonths, type MonthCell } from './cells';
import type { BoardFrame, BoardIndicator, Choice } from './types';
import type { StripMonth, StripView } from './view-types';
import { WINDOW_MONTHS } from './window';
import { capitalise, sayDue, sayFigure, sayLarge, sayNumber, sayPeriod } from './words';

/** More of them are named once, in the hint. */
const NAMED = 4;

/** The last 24 months of the country, or as many as there are. */
export function viewStrip(
  frame: BoardFrame,
  history: History,
  indicator: BoardIndicator,
  choice: Choice,
): StripView {
  const { board } = frame.text;
  const cells = readMonths(history, indicator, frame);
  const held = heldMonths(history.months, choice.period);
  const named = cells.filter(({ unsure, figure }) => unsure && figure.value !== null).length <= NAMED;
  const months = cells.map((cell, index) =>
    viewMonth(frame, cell, index, indicator, choice, { held, named }),
  );
  const due = indicator.direction === 'band' ? [] : cells.flatMap(({ expected }) => expected ?? []);
  const values = cells.flatMap(({ figure }) => figure.value ?? []);
  const title = sayTitle(frame, history.months);
  return {
    title,
    hint: sayHints(frame, cells, indicator, held.last).join(' '),
    label: `${title}. ${board.stripHint}`,
    months,
    top: Math.max(...values, ...due, Number.MIN_VALUE) * 1.04,
    palette: indicator.direction === 'down' ? 'down' : 'up',
  };
}

/** Positions of the first and last month of a period among some; none of them when it lies outside. */
interface Held {
  readonly first: number;
  readonly last: number;
}

function heldMonths(months: readonly string[], period: string): Held {
  const parsed = parsePeriod(period);
  const inside = parsed ? new Set(monthsOf(parsed).map(monthId)) : new Set<string>();
  return {
    first: months.findIndex((month) => inside.has(month)),
    last: months.findLastIndex((month) => inside.has(month)),
  };
}

/** `24 derniers mois`; other months, or fewer, are named. */
function sayTitle(frame: BoardFrame, months: readonly string[]): string {
  const { board } = frame.text;
  const place = board.stripWhole;
  const [first, last] = [parseMonth(months[0] ?? ''), parseMonth(months.at(-1) ?? '')];
  if (first === undefined || last === undefined) return place;
  const count = months.length;
  if (last === frame.lastMonth && count === WINDOW_MONTHS) return fill(board.strip, { place, count });
  return fill(pickForm(frame.language, count, board.stripRange), {
    place,
    range: formatMonthRange(first, last, frame.language),
    count,
  });
}

function sayHints(
  frame: BoardFrame,
  cells: readonly MonthCell[],
  indicator: BoardIndicator,
  chosen: number,
): string[] {
  const { board } = frame.text;
  const known = cells.filter(({ figure }) => figure.value !== null);
  const unsure = known.filter((cell) => cell.unsure).length;
  const at = cells[chosen] ?? cells.at(-1);
  const due = indicator.direction === 'band' ? null : sayDue(frame, indicator, at?.expected ?? null);
  const all = unsure > 1 && unsure === known.length;
  return [
    `${indicator.label}, ${unitWords(frame, indicator)}.`,
    ...(due === null || !at
      ? []
      : [fill(board.stripExpected, { value: due, month: sayPeriod(frame, at.month, 'short') })]),
    ...(all ? [board.stripAllPartial] : unsure > 0 ? [board.stripPartial] : []),
  ];
}

function viewMonth(
  frame: BoardFrame,
  { month, figure, expected, provisional, unsure }: MonthCell,
  index: number,
  indicator: BoardIndicator,
  choice: Choice,
  { held, named }: { readonly held: Held; readonly named: boolean },
): StripMonth {
  const { board, common } = frame.text;
  const monthOf = parseMonth(month);
  const name = sayPeriod(frame, month, 'short').replace(/[\s\u00a0\u202f]?\d{4}$/, '');
  const { value } = figure;
  const chosen = index >= held.first && index <= held.last && held.first >= 0;
  const why = provisional ? common.provisional : figure.partial ? common.partial : common.incomplete;
  const weak = value !== null && unsure ? why : null;
  const said = [sayFigure(frame, indicator, figure), ...(weak === null ? [] : [weak])].join(', ');
  const caption = fill(board.stripMonth, {
    month: sayPeriod(frame, month, 'short'),
    value: value === null ? common.noData : (sayLarge(frame, value) ?? sayNumber(frame, indicator, value)),
  });
  return {
    period: month,
    value,
    text: value === null ? '' : sayShort(frame, indicator, value, chosen && held.first === held.last),
    name,
    initial: name.charAt(0).toUpperCase(),
    year:
      monthOf !== undefined && (index === 0 || monthOfYear(monthOf) === 1) ? String(yearOf(monthOf)) : null,
    expected: indicator.direction === 'band' ? null : expected,
    unsure: weak !== null,
    note: value === null ? common.noData : named ? weak : null,
    caption: index === held.last || (index === 0 && held.last > 0) ? caption : null,
    description: capitalise(fill(board.stripMonth, { month: sayPeriod(frame, month), value: said })),
    chosen,
    href: boardAddress(frame.path, { ...choice, period: month }),
  };
}

/** Fits over a bar of 47 px: whole points, thousands as `2,57 M` or `412 k`. */
function sayShort(frame: BoardFrame, indicator: BoardIndicator, value: number, chosen: boolean): string {
  const large = sayLarge(frame, value);
  if (large !== null) return large;
  if (indicator.unit === 'percent') return sayNumber(frame, indicator, value, chosen ? 1 : 0);
  return sayNumber(frame, indicator, value);
}

/** `en %`, `en nombre`, `en ménages par audit`. */
export function unitWords(frame: BoardFrame, { id, unit }: BoardIndicator): string {
  const { inPercent, inCount, inUnits } = frame.text.board;
  const named = Object.entries(inUnits).find(([indicator]) => indicator === id);
  return named?.[1] ?? (unit === 'percent' ? inPercent : inCount);
}
