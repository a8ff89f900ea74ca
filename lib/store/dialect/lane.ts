import 'server-only';
import type Sqlite from 'better-sqlite3';
import { Statements } from './statements';

/** A handle of the embedded database and the queue of those who use it, one after the other. */
export class Lane {
  #tail: Promise<void> = Promise.resolve();

  readonly statements: Statements;

  constructor(readonly raw: Sqlite.Database) {
    this.statements = new Statements(raw);
  }

  /** Waits for one's turn. @returns what ends it. */
  async enter(): Promise<() => void> {
    const before = this.#tail;
    let leave = (): void => undefined;
    this.#tail = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  }

  async run<T>(use: (raw: Sqlite.Database) => T): Promise<T> {
    const leave = await this.enter();
    try {
      return use(this.raw);
    } finally {
      leave();
    }
  }
}
