import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { boardAddress } from './address';
import { bandsOf, colourOf } from './bands';
import { readCell, type Cell } from './cells';
import type { BoardFrame, BoardIndicator, Choice } from './types';
import { isPart } from './part';
import type { RowView } from './view-types';
import {
  sayChange,
  sayDue,
  sayExpected,
  sayFigure,
  sayGap,
  sayNumber,
  sayShare,
  sayStatus,
  sayUnjudged,
} from './words';

interface Placed {
  readonly uid: string;
  readonly name: string;
  readonly cell: Cell;
}

/** The listed places, the worst first and those without a value last; and the head, to close the list. */
export function viewRows(
  frame: BoardFrame,
  snapshot: Snapshot,
  indicator: BoardIndicator,
  choice: Choice,
): {
  readonly rows: RowView[];
  readonly total: RowView;
  readonly scale: number;
  readonly gapNote: string | null;
} {
  const position = new Map(snapshot.orgUnits.map((uid, index) => [uid, index]));
  const placed = frame.places.flatMap(({ uid, name, programme }): Placed[] => {
    const index = position.get(uid);
    return index === undefined || !programme
      ? []
      : [{ uid, name, cell: readCell(snapshot, indicator, index, frame) }];
  });
  const head = { ...frame.head, cell: readCell(snapshot, indicator, 0, frame) };
  const additive = !indicator.hasDenominator;
  const scale = scaleOf(indicator, additive ? placed : [...placed, head]);
  const bands = bandsOf(indicator, snapshot);
  const toRow = (place: Placed, rank: number | null, barred: boolean): RowView => {
    const { cell } = place;
    const { figure } = cell;
    const share = (value: number | null) => (value === null || !barred ? null : value / scale);
    return {
      uid: place.uid,
      name: place.name,
      rank,
      value: sayFigure(frame, indicator, figure),
      hasValue: figure.value !== null,
      bar: {
        value: share(figure.value),
        expected: share(cell.expected),
        fill: figure.value === null ? 'none' : colourOf(indicator, figure.value, bands),
      },
      status: cell.status,
      statusWord: sayRowStatus(frame, cell),
      gap: sayWeakGap(frame, cell, sayGap(frame, indicator, cell, snapshot.monthsInPeriod)),
      change: sayChange(frame, indicator, cell.change),
      received: figure.coverage === null ? frame.text.common.dash : sayShare(frame, figure.coverage),
      partial: figure.partial,
      numerator: sayTerm(frame, figure.numerator, indicator),
      denominator: sayTerm(frame, figure.denominator, indicator),
      expected: sayDue(frame, indicator, cell.expected) ?? frame.text.common.dash,
      target: cell.target === null ? frame.text.common.dash : sayExpected(frame, indicator, cell.target),
      toValidate: cell.expected !== null && cell.validated === false,
      href: boardAddress(frame.path, { ...choice, place: place.uid }),
      chosen: place.uid === choice.place,
    };
  };
  return {
    rows: rankWorstFirst(indicator, placed).map((place, index) =>
      toRow(place, isRanked(place.cell) ? index + 1 : null, true),
    ),
    total: toRow(head, null, !additive),
    scale,
    gapNote: (head.cell.gap ?? 0) > 0 ? sayGapNote(frame, placed) : null,
  };
}

/** Under lines that one may be tempted to add up: why they are not what the last one says. Of a part, one line is enough. */
function sayGapNote(frame: BoardFrame, placed: readonly Placed[]): string | null {
  const { board } = frame.text;
  const lacking = placed.filter(({ cell }) => (cell.gap ?? 0) > 0).length;
  if (isPart(frame)) return lacking > 0 ? board.gapNotePart : null;
  return lacking > 1 ? board.gapNote : null;
}

/**
 * Orders places from the worst to the best for the indicator's direction; then those that have no rank, and without a value last,
 * as they came.
 */
export function rankWorstFirst<T extends { readonly cell: Cell }>(
  indicator: BoardIndicator,
  places: readonly T[],
): T[] {
  const badness = ({ cell: { figure } }: T) => {
    if (figure.value === null) return -Infinity;
    if (indicator.direction === 'down') return figure.value;
    if (indicator.direction === 'up' || !indicator.band) return -figure.value;
    const [low, high] = indicator.band;
    return Math.max(low - figure.value, figure.value - high, 0);
  };
  const known = places.filter(({ cell }) => cell.figure.value !== null);
  return [
    ...known.filter(({ cell }) => isRanked(cell)).sort((a, b) => badness(b) - badness(a)),
    ...known.filter(({ cell }) => !isRanked(cell)),
    ...places.filter(({ cell }) => cell.figure.value === null),
  ];
}

/** A count on partial data has no rank: it would be that of who reported. */
function isRanked({ figure: { value, denominator, partial } }: Cell): boolean {
  return value !== null && (denominator !== null || !partial);
}

/** The bars' full length, in the indicator's unit: 100 for shares that stay under it. */
function scaleOf(indicator: BoardIndicator, places: readonly Placed[]): number {
  const values = places.flatMap(({ cell }) => [cell.figure.value ?? 0, cell.expected ?? 0]);
  const greatest = Math.max(0, ...values);
  if (indicator.unit === 'percent' && greatest <= 100) return 100;
  return greatest > 0 ? greatest * 1.05 : 1;
}

/** The status, or why something that was expected is not judged; nothing without either, where the gap says so. */
function sayRowStatus(frame: BoardFrame, { status, figure, expected }: Cell): string {
  if (status !== null) return sayStatus(frame, status);
  return figure.value === null || expected === null ? '' : sayUnjudged(frame, figure);
}

/** Under the status, with what weakens both: `provisoire, 46 ASC à superviser`. */
function sayWeakGap({ text: { common } }: BoardFrame, { provisional, status }: Cell, gap: string): string {
  if (!provisional || status === null) return gap;
  return gap === '' ? common.provisional : `${common.provisional}, ${gap}`;
}

function sayTerm(frame: BoardFrame, term: number | null, indicator: BoardIndicator): string {
  return term === null ? frame.text.common.dash : sayNumber(frame, indicator, term, 0);
}
