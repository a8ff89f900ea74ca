import type { History } from '@/lib/indicators/snapshot-types';
import { fill } from '@/lib/i18n/messages/fill';
import { lastMonth, monthId, parsePeriod } from '@/lib/periods/period';
import { readMonths, type MonthCell } from './cells';
import { isPart, sayTogether } from './part';
import { planChangeIn } from './plan-change';
import type { BoardFrame, BoardIndicator, Choice } from './types';
import type { TrendView } from './view-types';
import { unitWords } from './view-strip';
import { sayDue, sayFigure, sayNumber, sayPeriod } from './words';

/**
 * The trend of the chosen place beside that of the head, or of the head alone. The labels name the values of the chosen month.
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
  const { months } = place && of ? of : head;
  const name = place?.name ?? sayTogether(frame);
  const cells = readMonths(place && of ? of : head, indicator, frame);
  const compared = place && indicator.hasDenominator ? readMonths(head, indicator, frame) : null;
  const expected = cells.map((cell) => (indicator.direction === 'band' ? null : cell.expected));
  const chosen = chosenIn(months, choice.period);
  const end = knownAt(cells, chosen);
  const endCompared = compared ? knownAt(compared, chosen) : undefined;
  const due = sayDue(frame, indicator, expected[chosen] ?? null);
  const last = cells.findLast(({ figure }) => figure.value !== null);
  const other = last && months.indexOf(last.month) > chosen ? last : undefined;
  const title = fill(months.length === 24 ? board.trend : board.trendShort, {
    place: name,
    count: months.length,
  });
  const monthAt = (index: number) => sayPeriod(frame, months.at(index) ?? '', 'short');
  const change = planChangeIn(frame, months);
  return {
    unit: indicator.unit,
    title,
    hint: fill(board.trendUnit, { indicator: indicator.label, unit: unitWords(frame, indicator) }),
    label: end
      ? `${title}. ${fill(board.stripMonth, { month: sayPeriod(frame, end.month), value: sayFigure(frame, indicator, end.figure) })}`
      : title,
    values: cells.map(({ figure }) => figure.value),
    partial: cells.map(({ unsure }) => unsure),
    comparison: compared?.map(({ figure }) => figure.value) ?? null,
    expected,
    chosen,
    chosenName: monthAt(chosen),
    planFrom: change?.index ?? null,
    planNames: change?.names ?? ['', ''],
    ends: {
      chosen: sayEnd(frame, indicator, name, end, months[chosen]),
      comparison: sayEnd(frame, indicator, sayCompared(frame), endCompared, months[chosen]),
      expected: due === null ? '' : fill(board.expectedValue, { value: due }),
      last: other ? sayLast(frame, indicator, other) : '',
    },
    endValues: {
      chosen: end?.figure.value ?? null,
      comparison: endCompared?.figure.value ?? null,
      expected: expected[chosen] ?? null,
      last: other?.figure.value ?? null,
    },
    months: [
      monthAt(0),
      months.length > 2 ? monthAt(Math.floor((months.length - 1) / 2)) : '',
      months.length > 1 ? monthAt(-1) : '',
    ],
    open: place?.href
      ? { href: place.href, text: choice.level === 'region' ? board.openRegion : board.openDistrict }
      : null,
  };
}

/** Where the chosen period ends among the months; the last one where it ends after them. */
function chosenIn(months: readonly string[], period: string): number {
  const parsed = parsePeriod(period);
  const index = parsed ? months.indexOf(monthId(lastMonth(parsed))) : -1;
  return index < 0 ? months.length - 1 : index;
}

/** The month at a position, or the last one before it that has a value. */
function knownAt(cells: readonly MonthCell[], position: number): MonthCell | undefined {
  return cells.slice(0, position + 1).findLast(({ figure }) => figure.value !== null);
}

/** `Mopti 48,2` in the chosen month; a value of another month is dated: `Mopti, juin 2026 : 45,0`. */
function sayEnd(
  frame: BoardFrame,
  indicator: BoardIndicator,
  name: string,
  cell: MonthCell | undefined,
  chosen: string | undefined,
): string {
  const value = sayValue(frame, indicator, cell);
  if (!cell || cell.month === chosen) return `${name} ${value}`;
  return fill(frame.text.board.stripMonth, {
    month: `${name}, ${sayPeriod(frame, cell.month, 'short')}`,
    value,
  });
}

/** `oct. 2026, partiel : 55,9`. */
function sayLast(frame: BoardFrame, indicator: BoardIndicator, cell: MonthCell): string {
  const { board, common } = frame.text;
  const why = cell.figure.partial
    ? common.partial
    : cell.provisional
      ? common.provisional
      : common.incomplete;
  const note = cell.unsure ? why : null;
  const month = sayPeriod(frame, cell.month, 'short');
  return fill(board.stripMonth, {
    month: note === null ? month : `${month}, ${note}`,
    value: sayValue(frame, indicator, cell),
  });
}

function sayValue(frame: BoardFrame, indicator: BoardIndicator, cell: MonthCell | undefined): string {
  const value = cell?.figure.value ?? null;
  return value === null ? '' : sayNumber(frame, indicator, value);
}

/** In the middle of a line: `ensemble 68,4`. */
function sayCompared(frame: BoardFrame): string {
  const { board } = frame.text;
  return isPart(frame) ? board.programme : board.together.toLowerCase();
}
