import 'server-only';
import { sql } from 'kysely';
import type { Store } from '../types';
import type { Cell } from './format';
import type { BackedUpTable } from './tables';

/** Parameters in one statement: both databases take more. */
const PARAMETERS = 20_000;

/** Adds rows of a backup to their table; facts, by far the most of them, on the fast road. */
export async function insertRows(
  store: Store,
  table: BackedUpTable,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const short = rows.find((row) => row.length !== table.columns.length);
  if (short) throw new Error(`a row of ${table.name} has ${short.length} cells, not ${table.columns.length}`);
  if (table.name === 'fact') return insertFacts(store, rows);
  const added =
    table.merged || table.replacedIn !== undefined ? await leaveOutKnown(store, table, rows) : rows;
  const together = Math.floor(PARAMETERS / table.columns.length);
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  for (let start = 0; start < added.length; start += together) {
    const values = added.slice(start, start + together).map((row) => sql`(${sql.join([...row])})`);
    await sql`INSERT INTO ${sql.table(table.name)} (${columns}) VALUES ${sql.join(values)}`.execute(store.db);
  }
}

/** Rows whose id is not there yet. One that is there stays as it is, even where the backup has it otherwise. */
async function leaveOutKnown(
  store: Store,
  table: BackedUpTable,
  rows: readonly (readonly Cell[])[],
): Promise<(readonly Cell[])[]> {
  const ids = rows.map((row) => row[table.columns.indexOf('id')] ?? null);
  if (ids.length === 0) return [];
  const known = await sql<{ id: Cell }>`
    SELECT id FROM ${sql.table(table.name)} WHERE id IN (${sql.join(ids)})`.execute(store.db);
  const there = new Set(known.rows.map(({ id }) => id));
  return rows.filter((_row, i) => !there.has(ids[i] ?? null));
}

async function insertFacts(store: Store, rows: readonly (readonly Cell[])[]): Promise<void> {
  const column = (index: number) => rows.map((row) => Number(row[index]));
  await store.bulk.writeFacts(store.db, {
    count: rows.length,
    month: Int32Array.from(column(0)),
    measure: Int32Array.from(column(1)),
    orgUnit: Int32Array.from(column(2)),
    value: Float64Array.from(column(3)),
  });
}
