import 'server-only';
import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../dialect/column-types';
import type { Database } from '../schema';
import type { Dialect } from '../types';
import { guardTargetDecisions } from './append-only';

/** What people decided of the plans' targets, as a history: the last decision on a target is the one in force. */
export async function createTargetDecisions(db: Kysely<Database>, dialect: Dialect): Promise<void> {
  const { instant, real, clustered } = columnTypes(dialect);
  const statements = [
    // No reference to the account, the region or the plan: a decision outlives them.
    sql`CREATE TABLE target_decision (
      id TEXT NOT NULL PRIMARY KEY, at ${instant} NOT NULL, kind TEXT NOT NULL, plan TEXT NOT NULL, indicator TEXT NOT NULL,
      year INTEGER NOT NULL, region TEXT, value_before ${real}, value ${real}, source TEXT, source_date TEXT, note TEXT,
      account TEXT, account_name TEXT NOT NULL,
      CHECK (kind IN ('set', 'withdrawn')), CHECK ((kind = 'set') = (value IS NOT NULL)),
      CHECK (source IS NOT NULL OR source_date IS NULL)) ${clustered}`,
    sql`CREATE INDEX target_decision_target ON target_decision (plan, indicator, year, region, id)`,
    ...guardTargetDecisions(dialect),
  ];
  for (const statement of statements) await statement.execute(db);
}
