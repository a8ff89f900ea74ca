import 'server-only';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { createPostgresBulk } from './dialect/bulk-postgres';
import { createSqliteBulk } from './dialect/bulk-sqlite';
import { openPostgres } from './dialect/postgres';
import { EmbeddedDialect } from './dialect/embedded-dialect';
import { openSqlite } from './dialect/sqlite';
import { migrate } from './migrations/migrate';
import type { Database } from './schema';
import type { Store } from './types';

export interface OpenOptions {
  /** `postgres://…`; absent: embedded database. */
  readonly databaseUrl?: string;
  /** Folder of the embedded database; made when it is missing. */
  readonly dataDir: string;
  /** Name of its file. */
  readonly fileName?: string;
  /**
   * Only what can be pulled again is written: the embedded database need not reach the disk at each commit. After a loss of
   * power it is whole, though the last pull may be missing. What people type needs the default.
   */
  readonly recoverable?: boolean;
}

/**
 * Opens the store and brings its schema up to date.
 * @throws when the database cannot be reached, or was written by a newer version of the program.
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  const store = options.databaseUrl
    ? openOnPostgres(options.databaseUrl)
    : openEmbedded(
        // The folder is the administrator's choice: there is nothing in it to bundle.
        join(/*turbopackIgnore: true*/ options.dataDir, options.fileName ?? 'tableau-sec.sqlite'),
        options.recoverable ?? false,
      );
  try {
    await migrate(store.db, store.dialect);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

function openEmbedded(file: string, recoverable: boolean): Store {
  const db = new Kysely<Database>({ dialect: new EmbeddedDialect(openSqlite(file, recoverable)) });
  return { db, dialect: 'sqlite', bulk: createSqliteBulk(), close: () => db.destroy() };
}

function openOnPostgres(databaseUrl: string): Store {
  const pool = openPostgres(databaseUrl);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, dialect: 'postgres', bulk: createPostgresBulk(), close: () => db.destroy() };
}
