import type { History } from '@/lib/indicators/snapshot-types';
import { fill } from '@/lib/i18n/messages/fill';
import { monthOfYear, parseMonth, yearOf } from '@/lib/periods/period';
import { boardAddress } from './address';
import { readMonths, type MonthCell } from './cells';
import type { BoardFrame, BoardIndicator, Choice } from './types';
import type { StripMonth, StripView } from './view-types';
import { capitalise, sayDue, sayFigure, sayLarge, sayNumber, sayPeriod } from './words';

/** The last 24 months of the place in head. */
export function viewStrip(
  frame: BoardFrame,
  history: History,
  indicator: BoardIndicator,
  choice: Choice,
): StripView {
  const { board } = frame.text;
  const cells = readMonths(history, indicator, frame);
  const months = cells.map((cell, index) => viewMonth(frame, cell, index, indicator, choice));
  const chosen = cells.find(({ month }) => month === choice.period) ?? cells.at(-1);
  const expected = indicator.direction === 'band' ? null : (chosen?.expected ?? null);
  const due = sayDue(frame, indicator, expected);
  const values = cells.flatMap(({ figure }) => figure.value ?? []);
  const hints = [
    `${indicator.label}, ${unitWords(frame, indicator)}.`,
    ...(due === null || expected === null ? [] : [fill(board.stripExpected, { value: due })]),
    ...(cells.some(({ figure }) => figure.partial) ? [board.stripPartial] : []),
  ];
  const title =
    frame.head.level === 'country' ? board.stripAll : fill(board.strip, { place: frame.head.name });
  return {
    title,
    hint: hints.join(' '),
    label: `${title}. ${board.stripHint}`,
    months,
    top: Math.max(...values, expected ?? 0, Number.MIN_VALUE) * 1.04,
    expected,
    palette: indicator.direction === 'down' ? 'down' : 'up',
  };
}

function viewMonth(
  frame: BoardFrame,
  { month, figure }: MonthCell,
  index: number,
  indicator: BoardIndicator,
  choice: Choice,
): StripMonth {
  const { board, common } = frame.text;
  const monthOf = parseMonth(month);
  const name = sayPeriod(frame, month, 'short').replace(/[\s\u00a0\u202f]?\d{4}$/, '');
  const note = figure.value === null ? common.noData : figure.partial ? common.partial : null;
  const chosen = month === choice.period;
  const said = [sayFigure(frame, indicator, figure), ...(figure.partial ? [common.partial] : [])].join(', ');
  const description = capitalise(fill(board.stripMonth, { month: sayPeriod(frame, month), value: said }));
  return {
    period: month,
    value: figure.value,
    text: figure.value === null ? '' : sayShort(frame, indicator, figure.value, chosen),
    name,
    initial: name.charAt(0).toUpperCase(),
    year:
      monthOf !== undefined && (index === 0 || monthOfYear(monthOf) === 1) ? String(yearOf(monthOf)) : null,
    note,
    caption: fill(board.stripMonth, {
      month: sayPeriod(frame, month, 'short'),
      value: figure.value === null ? common.noData : sayNumber(frame, indicator, figure.value),
    }),
    description,
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
