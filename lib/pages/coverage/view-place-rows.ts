import { pageOf } from '@/lib/board/address';
import { readCell, type Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayChange, sayDue, sayFigure, sayGap, sayJudgement, sayShare } from '@/lib/board/words';
import { fill } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sortRows, type Sort } from '@/lib/pages/sort';
import type { PlacedFigures } from './load-coverage';
import { readPair, type Pair } from './pair';
import { sayCount } from './speak';

/** One place of a table: its share of an indicator, in people and against what was expected. */
export interface PlaceRow {
  readonly uid: string;
  readonly name: string;
  /** Address of its page; `null` where it has none for this reader. */
  readonly href: string | null;
  readonly value: string;
  readonly hasValue: boolean;
  readonly pair: Pair | null;
  /** Numerator, denominator and what is left of it: `au moins 412 300` on partial data. */
  readonly part: string;
  readonly whole: string;
  readonly left: string;
  readonly expected: string;
  readonly toValidate: boolean;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly gap: string;
  readonly change: string;
  /** `96 %`, or `67 % partiel`. */
  readonly received: string;
  readonly cell: Cell;
}

export interface PlaceTable {
  readonly rows: readonly PlaceRow[];
  readonly total: PlaceRow;
  /** Names of places without any value. */
  readonly silent: readonly string[];
  /** The longest bar, in people. */
  readonly scale: number;
}

/** Columns that a table of places can be sorted by. */
export const PLACE_COLUMNS = ['name', 'part', 'whole', 'left', 'value', 'status', 'gap', 'change'] as const;
const SEVERITY: Readonly<Record<Status, number>> = { 'on-track': 0, watch: 1, 'off-track': 2 };

/** Every listed place for one indicator, sorted; the head closes the table. */
export function viewPlaceRows(
  frame: PageFrame,
  { head, units, snapshot }: PlacedFigures,
  indicator: BoardIndicator,
  sort: Sort,
): PlaceTable {
  const position = new Map(snapshot.orgUnits.map((uid, index) => [uid, index]));
  const months = snapshot.monthsInPeriod;
  const viewUnit = (unit: OrgUnit) =>
    viewRow(
      frame,
      indicator,
      unit,
      readCell(snapshot, indicator, position.get(unit.uid) ?? -1, frame),
      months,
    );
  const rows = units.map(viewUnit);
  return {
    rows: sortRows(rows, sort, keyOf),
    total: { ...viewUnit(head), name: sayTotal(frame), href: null },
    silent: rows.filter(({ hasValue }) => !hasValue).map(({ name }) => name),
    scale: Math.max(1, ...rows.flatMap(({ pair }) => (pair ? [pair.whole, pair.part] : []))),
  };
}

function viewRow(
  frame: PageFrame,
  indicator: BoardIndicator,
  unit: OrgUnit,
  cell: Cell,
  months: number,
): PlaceRow {
  const { common } = frame.text;
  const { figure } = cell;
  const pair = readPair(figure);
  const say = (count: number | undefined) =>
    count === undefined ? common.dash : sayCount(frame, count, figure.partial);
  const coverage = figure.coverage === null ? common.dash : sayShare(frame, figure.coverage);
  return {
    uid: unit.uid,
    name: unit.name,
    href: addressOf(frame, unit),
    value: sayFigure(frame, indicator, figure),
    hasValue: figure.value !== null,
    pair,
    part: say(pair?.part),
    whole: say(pair?.whole),
    left: say(pair?.left),
    expected: sayDue(frame, indicator, cell.expected) ?? common.dash,
    toValidate: cell.expected !== null && cell.validated === false,
    status: cell.status,
    statusWord: sayJudgement(frame, cell),
    gap: sayGap(frame, indicator, cell, months),
    change: sayChange(frame, indicator, cell.change),
    received: figure.partial ? fill(frame.text.coverage.partialShare, { share: coverage }) : coverage,
    cell,
  };
}

/** What a column is sorted by; `null` stands last. */
export function keyOf(row: PlaceRow, column: string): number | string | null {
  const { cell, pair } = row;
  if (column === 'name') return row.name;
  if (column === 'part') return pair?.part ?? null;
  if (column === 'whole') return pair?.whole ?? null;
  if (column === 'left') return pair?.left ?? null;
  if (column === 'value') return cell.figure.value;
  if (column === 'status') return cell.status === null ? null : SEVERITY[cell.status];
  if (column === 'gap') return cell.gap;
  return cell.change.kind === 'value' ? cell.change.difference : null;
}

/** The page of a place in the same period; `null` where the reader's view ends above it. */
export function addressOf({ scope, period }: PageFrame, { level, uid }: OrgUnit): string | null {
  const path = scope.kind === 'overview' ? null : pageOf(level, uid);
  return path === null ? null : `${path}?periode=${period.id}`;
}

/** What closes a list: the whole, by the name that does not take a part for it. */
function sayTotal({ scope, region, text: { board } }: PageFrame): string {
  if (region !== null) return region.name;
  return scope.kind === 'regions' ? board.stripWhole : board.together;
}
