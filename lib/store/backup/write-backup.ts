import 'server-only';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { SCHEMA_VERSION } from '../migrations/migrate';
import { readConsistently } from '../transactions';
import type { Store } from '../types';
import { ROWS_TOGETHER, type Cell } from './format';
import { BACKED_UP, type BackedUpTable } from './tables';

/**
 * Writes the whole store to a file that either database can restore: gzip, one JSON document a line. Readers and a pull go on
 * meanwhile; the file holds the state at its start. The file is there whole or not at all, and readable by its owner only.
 * @returns how many rows it holds.
 */
export async function writeBackup(store: Store, file: string): Promise<number> {
  const partial = `${file}.partial`;
  try {
    const rows = await readConsistently(store, async (reader) => {
      const counter = { rows: 0 };
      const output = createWriteStream(partial, { mode: 0o600 });
      await pipeline(Readable.from(writeLines(reader, counter)), createGzip({ level: 6 }), output);
      return counter.rows;
    });
    await rename(partial, file);
    return rows;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function* writeLines(store: Store, counter: { rows: number }): AsyncGenerator<string> {
  const header = { format: 'tableau-sec-backup', version: 1, schema: SCHEMA_VERSION, writtenAt: new Date() };
  yield `${JSON.stringify(header)}\n`;
  for (const table of BACKED_UP) {
    for await (const rows of readTable(store, table)) {
      counter.rows += rows.length;
      yield `${JSON.stringify({ table: table.name, rows })}\n`;
    }
  }
  yield `${JSON.stringify({ end: true, rows: counter.rows })}\n`;
}

/** Some rows at a time, each part going on after the key where the one before ended. */
async function* readTable(store: Store, { name, key, columns }: BackedUpTable): AsyncGenerator<Cell[][]> {
  const keys = sql.join(key.map((column) => sql.ref(column)));
  let after: Cell[] | undefined;
  for (;;) {
    const condition = after ? sql`WHERE (${keys}) > (${sql.join(after)})` : sql``;
    const { rows } = await sql<Record<string, Cell>>`
      SELECT ${sql.join(columns.map((column) => sql.ref(column)))} FROM ${sql.table(name)} ${condition}
      ORDER BY ${keys} LIMIT ${sql.lit(ROWS_TOGETHER)}`.execute(store.db);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => columns.map((column) => row[column] ?? null));
    after = key.map((column) => last[column] ?? null);
  }
}
