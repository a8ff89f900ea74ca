import 'server-only';
import { sql, type RawBuilder } from 'kysely';
import type { Dialect } from '../types';

interface Guarded {
  readonly table: string;
  /** Name of the function by which PostgreSQL refuses. */
  readonly refuser: string;
  /** What it refuses with. */
  readonly refusal: string;
}

const JOURNAL: Guarded = {
  table: 'audit',
  refuser: 'refuse_journal_change',
  refusal: 'The journal (audit) is append-only: its rows are neither changed nor deleted.',
};

const TARGET_DECISIONS: Guarded = {
  table: 'target_decision',
  refuser: 'refuse_decision_change',
  refusal: 'Decisions on targets (target_decision) are append-only: a new one takes the place of the last.',
};

const COMMITTEE_CHANGES: Guarded = {
  table: 'committee_change',
  refuser: 'refuse_committee_rewrite',
  refusal:
    'The history of the committee (committee_change) is append-only: a line is only followed by another.',
};

/**
 * Triggers by which the database itself refuses to change, delete or replace a row of the journal. Whoever may change the
 * schema can take them away; nobody else, and not the program by mistake.
 */
export function guardJournal(dialect: Dialect): RawBuilder<unknown>[] {
  return guard(dialect, JOURNAL);
}

/** The same for what people decided of targets. */
export function guardTargetDecisions(dialect: Dialect): RawBuilder<unknown>[] {
  return guard(dialect, TARGET_DECISIONS);
}

/** The same for the history of meetings, recommendations and notes. */
export function guardCommitteeChanges(dialect: Dialect): RawBuilder<unknown>[] {
  return guard(dialect, COMMITTEE_CHANGES);
}

function guard(dialect: Dialect, guarded: Guarded): RawBuilder<unknown>[] {
  return dialect === 'sqlite' ? guardEmbedded(guarded) : guardPostgres(guarded);
}

function guardEmbedded({ table, refusal }: Guarded): RawBuilder<unknown>[] {
  const refuse = sql`BEGIN SELECT RAISE(ABORT, ${sql.lit(refusal)}); END`;
  const name = sql.table(table);
  const trigger = (event: string) => sql.ref(`${table}_${event}`);
  return [
    sql`CREATE TRIGGER ${trigger('update')} BEFORE UPDATE ON ${name} ${refuse}`,
    sql`CREATE TRIGGER ${trigger('delete')} BEFORE DELETE ON ${name} ${refuse}`,
    // INSERT OR REPLACE deletes the row that stands in its way without firing the trigger above.
    sql`CREATE TRIGGER ${trigger('replace')} BEFORE INSERT ON ${name}
      WHEN EXISTS (SELECT 1 FROM ${name} WHERE id = NEW.id) ${refuse}`,
  ];
}

function guardPostgres({ table, refuser, refusal }: Guarded): RawBuilder<unknown>[] {
  const name = sql.table(table);
  const trigger = sql.ref(`${table}_append_only`);
  return [
    sql`CREATE FUNCTION ${sql.ref(refuser)}() RETURNS trigger LANGUAGE plpgsql AS ${sql.lit(
      `BEGIN RAISE EXCEPTION '${refusal}'; END`,
    )}`,
    // Once a statement, whether it would touch a row or not: it also catches INSERT … ON CONFLICT DO UPDATE.
    sql`CREATE TRIGGER ${trigger} BEFORE UPDATE OR DELETE OR TRUNCATE ON ${name}
      FOR EACH STATEMENT EXECUTE FUNCTION ${sql.ref(refuser)}()`,
    // Also in a session that replays changes of another server, where triggers are asleep.
    sql`ALTER TABLE ${name} ENABLE ALWAYS TRIGGER ${trigger}`,
  ];
}
