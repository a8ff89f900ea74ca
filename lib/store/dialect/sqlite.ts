import 'server-only';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely';
import type { DatabaseConnection, Driver, SqliteDialectConfig, TransactionSettings } from 'kysely';

/** How long a writer waits for another one, ms. */
const BUSY_TIMEOUT = 15_000;

/**
 * Opens the embedded database: WAL so that readers never wait for a pull, and every commit on disk before it is answered.
 * @param recoverable commits may be lost with the power, though never the database.
 */
export function openSqlite(file: string, recoverable: boolean): Sqlite.Database {
  mkdirSync(dirname(file), { recursive: true });
  const raw = new Sqlite(file, { timeout: BUSY_TIMEOUT });
  // Before the first table exists: a roll-up row of some 900 bytes then stays whole on its page.
  raw.pragma('page_size = 8192');
  raw.pragma('journal_mode = WAL');
  raw.pragma(`synchronous = ${recoverable ? 'NORMAL' : 'FULL'}`);
  raw.pragma('foreign_keys = ON');
  raw.pragma('cache_size = -32000');
  return raw;
}

/** Kysely's dialect, with write transactions that take the writer's lock at their start. */
export class EmbeddedDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new EmbeddedDriver(this.#config);
  }
}

class EmbeddedDriver extends SqliteDriver {
  /** A transaction that begins by reading cannot become a writer once another process has written: it would fail at once. */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}
