import 'server-only';
import type Sqlite from 'better-sqlite3';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, Driver, Kysely, TransactionSettings } from 'kysely';
import type { Database } from '../schema';
import { EmbeddedConnection } from './embedded-connection';
import { Lane } from './lane';

/** Kysely's dialect on two handles of one file: one reads, one writes. */
export class EmbeddedDialect implements Dialect {
  readonly #reader: Lane;
  readonly #writer: Lane;

  constructor(handles: { readonly reader: Sqlite.Database; readonly writer: Sqlite.Database }) {
    this.#reader = new Lane(handles.reader);
    this.#writer = new Lane(handles.writer);
  }

  createDriver(): Driver {
    const [reader, writer] = [this.#reader, this.#writer];
    return {
      init: async () => undefined,
      acquireConnection: async () => new EmbeddedConnection(reader, writer),
      beginTransaction: (connection, { accessMode }: TransactionSettings) =>
        embedded(connection).begin(accessMode ?? 'read write'),
      commitTransaction: (connection) => embedded(connection).commit(),
      rollbackTransaction: (connection) => embedded(connection).rollback(),
      releaseConnection: async (connection) => embedded(connection).release(),
      destroy: async () => {
        reader.raw.close();
        writer.raw.close();
      },
    };
  }

  createAdapter(): SqliteAdapter {
    return new SqliteAdapter();
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }
}

/**
 * Runs something on the bare handle that `db` uses: inside a transaction, that transaction's. Kysely has no other way to it
 * than its executor, which it keeps for such extensions.
 */
export function useHandle<T>(
  db: Kysely<Database>,
  kind: 'read' | 'write',
  use: (raw: Sqlite.Database) => T,
): Promise<T> {
  return db.getExecutor().provideConnection((connection) => embedded(connection)[kind](use));
}

function embedded(connection: DatabaseConnection): EmbeddedConnection {
  if (connection instanceof EmbeddedConnection) return connection;
  throw new Error('This database is not the embedded one.');
}
