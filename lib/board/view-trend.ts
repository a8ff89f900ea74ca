import type { History } from '@/lib/indicators/snapshot-types';
import { fill } from '@/lib/i18n/messages/fill';
import { readMonths } from './cells';
import type { BoardFrame, BoardIndicator, Choice } from './types';
import type { TrendView } from './view-types';
import { unitWords } from './view-strip';
import { sayDue, sayFigure, sayNumber, sayPeriod } from './words';

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
  const cells = readMonths(history, indicator, frame.threshold);
  const values = cells.map(({ figure }) => figure.value);
  const compared = place && indicator.hasDenominator ? readMonths(head, indicator, frame.threshold) : null;
  const last =
    cells.findLast(({ figure }) => figure.value !== null && !figure.partial) ??
    cells.findLast(({ figure }) => figure.value !== null);
  const lastCompared = compared?.findLast(({ figure }) => figure.value !== null);
  const expected = cells.map((cell) => (indicator.direction === 'band' ? null : cell.expected));
  const due = sayDue(frame, indicator, expected.findLast((value) => value !== null) ?? null);
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : sayNumber(frame, indicator, value);
  const monthAt = (index: number) => sayPeriod(frame, history.months[index] ?? '', 'short');
  const latest = cells.at(-1);
  return {
    title: fill(board.trend, { place: name }),
    hint: fill(board.trendUnit, { indicator: indicator.label, unit: unitWords(frame, indicator) }),
    label: [
      fill(board.trend, { place: name }),
      ...(last
        ? [
            fill(board.stripMonth, {
              month: sayPeriod(frame, last.month),
              value: sayFigure(frame, indicator, last.figure),
            }),
          ]
        : []),
    ].join('. '),
    values,
    partial: cells.map(({ figure }) => figure.partial),
    comparison: compared?.map(({ figure }) => figure.value) ?? null,
    expected,
    ends: {
      chosen: `${name} ${number(last?.figure.value)}`,
      comparison: `${headName(frame).toLowerCase()} ${number(lastCompared?.figure.value)}`,
      expected: due === null ? '' : fill(board.expectedValue, { value: due }),
      partial: latest?.figure.partial
        ? fill(board.partialPoint, {
            month: monthAt(history.months.length - 1).replace(/[\s\u00a0]\d{4}$/, ''),
          })
        : '',
    },
    months: [
      monthAt(0),
      monthAt(Math.floor((history.months.length - 1) / 2)),
      monthAt(history.months.length - 1),
    ],
    open: place?.href
      ? { href: place.href, text: choice.level === 'region' ? board.openRegion : board.openDistrict }
      : null,
  };
}

function headName(frame: BoardFrame): string {
  return frame.head.level === 'country' ? frame.text.board.together : frame.head.name;
}
