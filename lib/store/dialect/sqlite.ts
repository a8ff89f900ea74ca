import 'server-only';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely';
import type { DatabaseConnection, Driver, SqliteDialectConfig, TransactionSettings } from 'kysely';

/** How long a writer waits for another one, ms. */
const BUSY_TIMEOUT = 15_000;
const RETRY_EVERY = 20;

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
  /**
   * A transaction that begins by reading cannot become a writer once another process has written: it would fail at once. So a
   * writer takes the lock first, and waits for it without holding up the loop that answers people.
   */
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const run = (statement: string) => connection.executeQuery(CompiledQuery.raw(statement));
    if (settings?.accessMode === 'read only') {
      await run('begin');
      return;
    }
    const deadline = Date.now() + BUSY_TIMEOUT;
    await run('pragma busy_timeout = 0');
    try {
      while (!(await takeLock(run))) {
        if (Date.now() > deadline) {
          throw new Error(
            `Another process has been writing for ${BUSY_TIMEOUT / 1000} s; nothing was written.`,
          );
        }
        await wait(RETRY_EVERY);
      }
    } finally {
      await run(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }
}

async function takeLock(run: (statement: string) => Promise<unknown>): Promise<boolean> {
  try {
    await run('begin immediate');
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}
