import type { PullProgress } from '../types';
import type { StagedCells } from './batch-code';
import type { PullCounts } from './pull-log';
import { addRefusals, type RefusalTally } from './refusals';

/** Counts what comes, and says how far a pull is. */
export class Progress implements PullCounts {
  requestsDone = 0;
  rows = 0;
  cells = 0;
  refusals: RefusalTally = {};
  readonly #startedAt: number;
  #partsDone = 0;
  #partsTotal = 0;
  #remaining = 0;

  constructor(startedAt: number) {
    this.#startedAt = startedAt;
  }

  /** Requests asked in all: known for the part that is being pulled, estimated from it for what follows. */
  get requestsTotal(): number {
    const known = this.requestsDone + this.#remaining;
    if (this.#partsDone === 0) return known;
    return Math.max(known, Math.round((this.requestsDone * this.#partsTotal) / this.#partsDone));
  }

  expect(parts: number): void {
    this.#partsTotal = parts;
  }

  add(
    batch: Pick<StagedCells, 'rows' | 'measures' | 'months' | 'refusals'> & { readonly cells: number },
    remaining: number,
  ): void {
    this.requestsDone += 1;
    this.#remaining = remaining;
    this.rows += batch.rows;
    this.cells += batch.cells;
    this.refusals = addRefusals(this.refusals, batch.refusals);
    this.#partsDone += batch.measures.length * batch.months.length;
  }

  report(now: number): PullProgress {
    const seconds = Math.max((now - this.#startedAt) / 1000, 0.001);
    const done = Math.min(this.#partsDone, this.#partsTotal);
    return {
      kind: 'progress',
      done,
      total: this.#partsTotal,
      rows: this.rows,
      rowsPerSecond: this.rows / seconds,
      secondsLeft: done === 0 ? null : (seconds * (this.#partsTotal - done)) / done,
    };
  }
}
