import type { BoardIndicator } from '@/lib/board/types';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sortRows, type Sort } from '@/lib/pages/sort';
import type { PlacedFigures } from './load-coverage';
import { keyOf, viewPlaceRows, type PlaceRow, type PlaceTable } from './view-place-rows';

/** Accounts out of ASC, and users out of accounts, of one place. */
export interface DiscRow {
  readonly given: PlaceRow;
  readonly used: PlaceRow;
  /** The accounts that the users are counted among, where these are not all; else `null`. */
  readonly usersOf: string | null;
}

export interface DiscTable {
  readonly rows: readonly DiscRow[];
  readonly total: DiscRow;
  readonly given: PlaceTable;
  readonly used: PlaceTable;
  readonly someUnknown: boolean;
}

/** Columns of the table, and which figure's column each is. */
const COLUMNS = {
  name: ['given', 'name'],
  chw: ['given', 'whole'],
  accounts: ['given', 'part'],
  given: ['given', 'value'],
  givenStatus: ['given', 'status'],
  users: ['used', 'part'],
  used: ['used', 'value'],
  usedStatus: ['used', 'status'],
  gap: ['used', 'gap'],
} as const;

export const DISC_COLUMNS = Object.keys(COLUMNS);

const AS_LISTED: Sort = { column: 'name', descending: false };

/** Both shares of every listed place, sorted by either. */
export function viewDiscRows(
  frame: PageFrame,
  listed: PlacedFigures,
  provisioned: BoardIndicator,
  active: BoardIndicator,
  sort: Sort,
): DiscTable {
  const given = viewPlaceRows(frame, listed, provisioned, AS_LISTED);
  const used = viewPlaceRows(frame, listed, active, AS_LISTED);
  const usedOf = new Map(used.rows.map((row) => [row.uid, row]));
  const rows = given.rows.map((row) => join(frame, row, usedOf.get(row.uid) ?? row));
  const total = join(frame, given.total, used.total);
  return {
    rows: sortRows(rows, sort, (row, column) => {
      const [figure, key] = Object.entries(COLUMNS).find(([name]) => name === column)?.[1] ?? COLUMNS.name;
      return keyOf(row[figure], key);
    }),
    total,
    given,
    used,
    someUnknown: [...rows, total].some(({ usersOf }) => usersOf !== null),
  };
}

/** Users are paired with the accounts of the places that sent both: mostly, not always, with all accounts. */
function join(frame: PageFrame, given: PlaceRow, used: PlaceRow): DiscRow {
  const differs = given.pair !== null && used.pair !== null && given.pair.part !== used.pair.whole;
  return { given, used, usersOf: differs ? fill(frame.text.coverage.usersOf, { count: used.whole }) : null };
}
