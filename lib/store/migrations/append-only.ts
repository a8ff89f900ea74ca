import 'server-only';
import { sql, type RawBuilder } from 'kysely';
import type { Dialect } from '../types';

const REFUSAL = 'The journal (audit) is append-only: its rows are neither changed nor deleted.';

/**
 * Triggers by which the database itself refuses to change, delete or replace a row of the journal. Whoever may change the
 * schema can take them away; nobody else, and not the program by mistake.
 */
export function guardJournal(dialect: Dialect): RawBuilder<unknown>[] {
  return dialect === 'sqlite' ? guardEmbedded() : guardPostgres();
}

function guardEmbedded(): RawBuilder<unknown>[] {
  const refuse = sql`BEGIN SELECT RAISE(ABORT, ${sql.lit(REFUSAL)}); END`;
  return [
    sql`CREATE TRIGGER audit_update BEFORE UPDATE ON audit ${refuse}`,
    sql`CREATE TRIGGER audit_delete BEFORE DELETE ON audit ${refuse}`,
    // INSERT OR REPLACE deletes the row that stands in its way without firing the trigger above.
    sql`CREATE TRIGGER audit_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id) ${refuse}`,
  ];
}

function guardPostgres(): RawBuilder<unknown>[] {
  return [
    sql`CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS ${sql.lit(
      `BEGIN RAISE EXCEPTION '${REFUSAL}'; END`,
    )}`,
    // Once a statement, whether it would touch a row or not: it also catches INSERT … ON CONFLICT DO UPDATE.
    sql`CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change()`,
    // Also in a session that replays changes of another server, where triggers are asleep.
    sql`ALTER TABLE audit ENABLE ALWAYS TRIGGER audit_append_only`,
  ];
}
