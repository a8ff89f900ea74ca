import type { Kysely } from 'kysely';
import type { MonthIndex } from '@/lib/periods/period';
import type { AreaRunTable, Database, RollupTable } from '../schema';

/** Changed facts, columnar; `NaN` as a value withdraws the fact. Positions past `count` are not read. */
export interface FactChanges {
  readonly count: number;
  readonly month: Int32Array;
  /** Ids of the tables `measure` and `org_unit`. */
  readonly measure: Int32Array;
  readonly orgUnit: Int32Array;
  readonly value: Float64Array;
}

/** Called for each fact of a month: ids of the measure and org unit, value. */
export type FactVisitor = (measure: number, orgUnit: number, value: number) => void;

/**
 * The few operations on millions of rows, each in the way its database is fastest at.
 * `db` is the transaction they are part of; no value is built per cell.
 */
export interface Bulk {
  /** Writes facts over those with the same key. */
  writeFacts(db: Kysely<Database>, changes: FactChanges): Promise<void>;
  /** Adds roll-ups whose keys are not yet there. */
  insertRollups(
    db: Kysely<Database>,
    table: 'rollup' | 'rollup_next',
    rows: readonly RollupTable[],
  ): Promise<void>;
  /** Adds runs whose keys are not yet there. */
  insertRuns(db: Kysely<Database>, rows: readonly AreaRunTable[]): Promise<void>;
  /** The facts of a month in the order of their key. @param measures ids of those wanted; absent: all. */
  readFacts(
    db: Kysely<Database>,
    month: MonthIndex,
    visit: FactVisitor,
    measures?: readonly number[],
  ): Promise<void>;
}
