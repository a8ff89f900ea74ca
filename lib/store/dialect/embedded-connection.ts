import 'server-only';
import Sqlite from 'better-sqlite3';
import { setTimeout as wait } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type { Lane } from './lane';

/** How long a writer waits for another process, ms. */
export const BUSY_TIMEOUT = 15_000;
const RETRY_EVERY = 20;

/**
 * One use of the embedded database: a statement, or a transaction. What reads goes to the reader's handle and what writes to
 * the writer's, so that a write that waits for another process holds up no read.
 */
export class EmbeddedConnection implements DatabaseConnection {
  readonly #reader: Lane;
  readonly #writer: Lane;
  /** The handle of the open transaction, and what gives it back. */
  #held: { readonly lane: Lane; readonly leave: () => void } | undefined;

  constructor(reader: Lane, writer: Lane) {
    this.#reader = reader;
    this.#writer = writer;
  }

  async begin(accessMode: 'read only' | 'read write'): Promise<void> {
    const lane = accessMode === 'read only' ? this.#reader : this.#writer;
    this.#held = { lane, leave: await lane.enter() };
    if (accessMode === 'read only') lane.raw.exec('begin');
    else await takeLock(lane.raw);
  }

  async commit(): Promise<void> {
    this.#held?.lane.raw.exec('commit');
  }

  /** An error of the disk may have ended the transaction already. */
  async rollback(): Promise<void> {
    const raw = this.#held?.lane.raw;
    if (raw?.inTransaction) raw.exec('rollback');
  }

  release(): void {
    this.#held?.leave();
    this.#held = undefined;
  }

  /** Uses the transaction's handle, or the reader's. */
  async read<T>(use: (raw: Sqlite.Database) => T): Promise<T> {
    return this.#held ? use(this.#held.lane.raw) : this.#reader.run(use);
  }

  /** Uses the transaction's handle, or the writer's in a transaction of its own. */
  async write<T>(use: (raw: Sqlite.Database) => T): Promise<T> {
    if (this.#held) return use(this.#held.lane.raw);
    try {
      await this.begin('read write');
      const result = use(this.#writer.raw);
      await this.commit();
      return result;
    } catch (error) {
      await this.rollback();
      throw error;
    } finally {
      this.release();
    }
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const prepare = ({ statements }: Lane) => statements.prepare<R>(sql);
    if (this.#held) return execute(prepare(this.#held.lane), parameters);
    const statement = prepare(this.#reader);
    if (statement.readonly) return this.#reader.run(() => execute(statement, parameters));
    return this.write(() => execute(prepare(this.#writer), parameters));
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const leave = this.#held ? undefined : await this.#reader.enter();
    try {
      const { raw } = this.#held?.lane ?? this.#reader;
      for (const row of raw.prepare<unknown[], R>(sql).iterate([...parameters])) yield { rows: [row] };
    } finally {
      leave?.();
    }
  }
}

function execute<R>(
  statement: Sqlite.Statement<unknown[], R>,
  parameters: readonly unknown[],
): QueryResult<R> {
  if (statement.reader) return { rows: statement.all([...parameters]) };
  const { changes, lastInsertRowid } = statement.run([...parameters]);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}

/**
 * A transaction that begins by reading cannot become a writer once another process has written: it would fail at once. So a
 * writer takes the lock first, and waits for it in steps: inside the database it would stop the loop that answers people.
 */
async function takeLock(raw: Sqlite.Database): Promise<void> {
  const deadline = Date.now() + BUSY_TIMEOUT;
  while (!tryLock(raw)) {
    if (Date.now() > deadline) {
      throw new Error(`Another process has been writing for ${BUSY_TIMEOUT / 1000} s; nothing was written.`);
    }
    await wait(RETRY_EVERY);
  }
}

function tryLock(raw: Sqlite.Database): boolean {
  try {
    raw.exec('begin immediate');
    return true;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}
