import 'server-only';
import type Sqlite from 'better-sqlite3';

/** Statements kept at once: a page takes some ten, and those with lists of every length come and go. */
const MOST = 200;
/** A longer one holds a long list, and is hardly asked for again. */
const LONGEST = 3000;

/** Prepared statements of one handle by their text, least recently used out first: preparing one takes longer than most reads. */
export class Statements {
  readonly #kept = new Map<string, Sqlite.Statement<unknown[]>>();

  constructor(readonly raw: Sqlite.Database) {}

  /** The statement of a text; the database itself prepares it anew where tables have changed since. */
  prepare<R>(sql: string): Sqlite.Statement<unknown[], R> {
    const known = this.#kept.get(sql);
    this.#kept.delete(sql);
    // One that somebody is still stepping through must not be run again.
    const statement = known && !known.busy ? known : this.raw.prepare<unknown[]>(sql);
    if (sql.length <= LONGEST) this.#kept.set(sql, statement);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    // What its rows hold is known to who wrote the query alone: the driver says as little of one that it has just prepared.
    return statement as Sqlite.Statement<unknown[], R>;
  }
}
