import type { History } from '@/lib/indicators/snapshot-types';
import { fill } from '@/lib/i18n/messages/fill';
import { readMonths, type MonthCell } from './cells';
import type { BoardFrame, BoardIndicator, Choice } from './types';
import type { TrendView } from './view-types';
import { unitWords } from './view-strip';
import { sayDue, sayFigure, sayNumber, sayPeriod } from './words';

/** How many partial months may follow the full one that the line's label names. */
const RECENT = 3;

/**
 * The trend of the chosen place beside that of the head, or of the head alone.
 * @param of history of the chosen place; `undefined` while it is not at hand.
 */
export function viewTrend(
  frame: BoardFrame,
  head: History,
  of: History | undefined,
  indicator: BoardIndicator,
  choice: Choice,
): TrendView {
  const { board } = frame.text;
  const place = of ? frame.places.find(({ uid }) => uid === choice.place) : undefined;
  const history = place && of ? of : head;
  const name = place?.name ?? headName(frame);
  const cells = readMonths(history, indicator, frame);
  const compared = place && indicator.hasDenominator ? readMonths(head, indicator, frame) : null;
  const expected = cells.map((cell) => (indicator.direction === 'band' ? null : cell.expected));
  const end = endOf(cells);
  const endCompared = compared ? lastKnown(compared) : undefined;
  const endExpected = expected.findLast((value) => value !== null) ?? null;
  const unfinished = end && cells.at(-1) !== end ? cells.at(-1) : undefined;
  const number = (cell: MonthCell | undefined) =>
    cell?.figure.value === null || cell === undefined ? '' : sayNumber(frame, indicator, cell.figure.value);
  const due = sayDue(frame, indicator, endExpected);
  const title = fill(board.trend, { place: name });
  const monthAt = (index: number) => sayPeriod(frame, history.months.at(index) ?? '', 'short');
  return {
    title,
    hint: fill(board.trendUnit, { indicator: indicator.label, unit: unitWords(frame, indicator) }),
    label: end
      ? `${title}. ${fill(board.stripMonth, { month: sayPeriod(frame, end.month), value: sayFigure(frame, indicator, end.figure) })}`
      : title,
    values: cells.map(({ figure }) => figure.value),
    partial: cells.map(({ unsure }) => unsure),
    comparison: compared?.map(({ figure }) => figure.value) ?? null,
    expected,
    ends: {
      chosen: `${name} ${number(end)}`,
      comparison: `${sayCompared(frame)} ${number(endCompared)}`,
      expected: due === null ? '' : fill(board.expectedValue, { value: due }),
      partial: fill(board.partialPoint, { month: monthAt(-1).replace(/[\s\u00a0]\d{4}$/, '') }),
    },
    endValues: {
      chosen: end?.figure.value ?? null,
      comparison: endCompared?.figure.value ?? null,
      expected: endExpected,
      partial: unfinished?.figure.value ?? null,
    },
    months: [monthAt(0), monthAt(Math.floor((history.months.length - 1) / 2)), monthAt(-1)],
    open: place?.href
      ? { href: place.href, text: choice.level === 'region' ? board.openRegion : board.openDistrict }
      : null,
  };
}

/** The month that the line's label names: the last full one if it is recent, else the last with a value. */
function endOf(cells: readonly MonthCell[]): MonthCell | undefined {
  const full = cells.slice(-RECENT).findLast(({ figure, unsure }) => figure.value !== null && !unsure);
  return full ?? lastKnown(cells);
}

function lastKnown(cells: readonly MonthCell[]): MonthCell | undefined {
  return cells.findLast(({ figure }) => figure.value !== null);
}

function headName(frame: BoardFrame): string {
  return frame.head.level === 'country' ? frame.text.board.together : frame.head.name;
}

/** In the middle of a line: `ensemble 68,4`, `Mopti 48,2`. */
function sayCompared(frame: BoardFrame): string {
  return frame.head.level === 'country' ? frame.text.board.together.toLowerCase() : frame.head.name;
}
