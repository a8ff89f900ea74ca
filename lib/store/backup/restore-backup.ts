import 'server-only';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { alignIdentities } from '../dialect/identities';
import { SCHEMA_VERSION } from '../migrations/migrate';
import { appendAudit } from '../queries/audit';
import { writeTogether } from '../transactions';
import type { Store } from '../types';
import { headerSchema, lineSchema, type BackupHeader } from './format';
import { insertRows } from './insert-rows';
import { makeRoom } from './make-room';
import { RestoreRefused } from './restore-refused';
import { tablesOf, type BackedUpTable } from './tables';

export { RestoreRefused } from './restore-refused';

/**
 * Fills the store from a backup, whichever database wrote it, in one transaction: on any error the store is as it was.
 * Accounts and access tokens become those of the backup: one that was disabled or revoked since is not any more. Tables that
 * an older backup does not know stay as they are. The journal keeps its rows and gains those of the backup, and that of the restore itself; every session ends.
 * @param force replaces what the store holds; a store that holds nothing but a journal is empty.
 * @returns how many rows the backup holds.
 * @throws RestoreRefused when the store is not empty, a pull is running, or the file is not a whole backup of a known schema.
 */
export async function restoreBackup(
  store: Store,
  file: string,
  options: { force: boolean },
): Promise<number> {
  return writeTogether(store, async (writer) => {
    const { rows, header } = await readInto(writer, file, (tables) =>
      makeRoom(writer, tables, options.force),
    );
    await alignIdentities(writer);
    await appendAudit(writer, {
      action: 'store.restored',
      actor: null,
      actorName: 'shell',
      via: 'shell',
      address: '',
      subject: basename(file),
      before: null,
      after: { writtenAt: header.writtenAt, schema: header.schema, rows },
    });
    return rows;
  });
}

async function readInto(
  store: Store,
  file: string,
  begin: (tables: readonly BackedUpTable[]) => Promise<void>,
): Promise<{ rows: number; header: BackupHeader }> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  let count = 0;
  let ended = false;
  let header: BackupHeader | undefined;
  let tables: readonly BackedUpTable[] = [];
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      if (!header) {
        header = readHeader(line);
        tables = knownTables(header);
        await begin(tables);
        continue;
      }
      const parsed = lineSchema.safeParse(parseJson(line));
      if (!parsed.success || ended) throw new RestoreRefused(`${file} is damaged after ${count} rows.`);
      if ('end' in parsed.data) ended = parsed.data.rows === count;
      else {
        const { table: name, rows } = parsed.data;
        const table = tables.find((known) => known.name === name);
        if (!table)
          throw new RestoreRefused(`${file} holds the table ${name}, which its schema does not know.`);
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
  if (!ended || !header)
    throw new RestoreRefused(`${file} is cut short after ${count} rows; nothing was restored.`);
  return { rows: count, header };
}

function readHeader(line: string): BackupHeader {
  const header = headerSchema.safeParse(parseJson(line));
  if (!header.success) throw new RestoreRefused('The file is not a backup of this program.');
  return header.data;
}

function knownTables({ schema }: BackupHeader): readonly BackedUpTable[] {
  const tables = tablesOf(schema);
  if (tables) return tables;
  throw new RestoreRefused(
    `The backup has the schema ${schema}, this program ${SCHEMA_VERSION}; restore it with the version that wrote it, then start this one.`,
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
