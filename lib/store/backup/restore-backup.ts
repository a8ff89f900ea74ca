import 'server-only';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import { alignIdentities } from '../dialect/identities';
import { SCHEMA_VERSION } from '../migrations/migrate';
import { writeTogether } from '../transactions';
import type { Store } from '../types';
import { headerSchema, lineSchema } from './format';
import { insertRows } from './insert-rows';
import { BACKED_UP } from './tables';

/** A backup that cannot be restored; the message says why and what to do. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

/**
 * Fills the store from a backup, whichever database wrote it, in one transaction: on any error the store is as it was.
 * @param force replaces what the store holds.
 * @returns how many rows were restored.
 * @throws RestoreRefused when the store is not empty, a pull is running, or the file is not a whole backup of this schema.
 */
export async function restoreBackup(
  store: Store,
  file: string,
  options: { force: boolean },
): Promise<number> {
  return writeTogether(store, async (writer) => {
    await makeRoom(writer, options.force);
    const rows = await readInto(writer, file);
    await alignIdentities(writer);
    return rows;
  });
}

async function makeRoom(store: Store, force: boolean): Promise<void> {
  const lease = await store.db
    .selectFrom('lease')
    .select('expires_at')
    .where('expires_at', '>', Date.now())
    .executeTakeFirst();
  if (lease) throw new RestoreRefused('A pull is running on this store; stop the program first.');
  for (const { name } of BACKED_UP) {
    const { rows } = await sql`SELECT 1 FROM ${sql.table(name)} LIMIT 1`.execute(store.db);
    if (rows.length > 0 && !force) {
      throw new RestoreRefused('The store is not empty; give --force to replace all that it holds.');
    }
  }
  await store.db.deleteFrom('staged_batch').execute();
  for (const { name } of BACKED_UP.toReversed()) await sql`DELETE FROM ${sql.table(name)}`.execute(store.db);
}

async function readInto(store: Store, file: string): Promise<number> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  let count = 0;
  let ended = false;
  let started = false;
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      if (!started) {
        checkHeader(line);
        started = true;
        continue;
      }
      const parsed = lineSchema.safeParse(parseJson(line));
      if (!parsed.success || ended) throw new RestoreRefused(`${file} is damaged after ${count} rows.`);
      if ('end' in parsed.data) ended = parsed.data.rows === count;
      else {
        const { table: name, rows } = parsed.data;
        const table = BACKED_UP.find((known) => known.name === name);
        if (!table)
          throw new RestoreRefused(`${file} holds the table ${name}, which this program does not know.`);
        await insertRows(store, table, rows);
        count += rows.length;
      }
    }
  } catch (error) {
    if (error instanceof RestoreRefused) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new RestoreRefused(`${file} cannot be restored: ${reason}.`, { cause: error });
  } finally {
    source.destroy();
  }
  if (!ended) throw new RestoreRefused(`${file} is cut short after ${count} rows; nothing was restored.`);
  return count;
}

function checkHeader(line: string): void {
  const header = headerSchema.safeParse(parseJson(line));
  if (!header.success) throw new RestoreRefused('The file is not a backup of this program.');
  if (header.data.schema !== SCHEMA_VERSION) {
    throw new RestoreRefused(
      `The backup has the schema ${header.data.schema}, this program ${SCHEMA_VERSION}; restore it with the version that wrote it, then start this one.`,
    );
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
