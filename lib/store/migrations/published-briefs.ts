import 'server-only';
import { sql, type RawBuilder } from 'kysely';
import type { Dialect } from '../types';

const REFUSAL = 'A published note (brief) is never changed or deleted: a new edition takes its place.';

/**
 * Triggers by which the database itself refuses to change, delete or replace a published note. Drafts are free. Whoever may
 * change the schema can take the triggers away; nobody else, and not the program by mistake.
 */
export function guardPublishedBriefs(dialect: Dialect): RawBuilder<unknown>[] {
  return dialect === 'sqlite' ? guardEmbedded() : guardPostgres();
}

function guardEmbedded(): RawBuilder<unknown>[] {
  const refuse = sql`BEGIN SELECT RAISE(ABORT, ${sql.lit(REFUSAL)}); END`;
  // INSERT OR REPLACE and UPDATE OR REPLACE delete the row that stands in their way without firing the trigger on deletion.
  const inTheWay = sql`EXISTS (SELECT 1 FROM brief WHERE state = 'published' AND (id = NEW.id OR code = NEW.code))`;
  return [
    sql`CREATE TRIGGER brief_update BEFORE UPDATE ON brief WHEN OLD.state = 'published' OR ${inTheWay} ${refuse}`,
    sql`CREATE TRIGGER brief_delete BEFORE DELETE ON brief WHEN OLD.state = 'published' ${refuse}`,
    sql`CREATE TRIGGER brief_replace BEFORE INSERT ON brief WHEN ${inTheWay} ${refuse}`,
  ];
}

function guardPostgres(): RawBuilder<unknown>[] {
  const body = (condition: string, otherwise: string) =>
    sql.lit(`BEGIN IF ${condition} THEN RAISE EXCEPTION '${REFUSAL}'; END IF; ${otherwise} END`);
  const draft = `IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;`;
  return [
    sql`CREATE FUNCTION refuse_brief_change() RETURNS trigger LANGUAGE plpgsql AS ${body(`OLD.state = 'published'`, draft)}`,
    sql`CREATE FUNCTION refuse_brief_truncate() RETURNS trigger LANGUAGE plpgsql AS ${body('TRUE', 'RETURN NULL;')}`,
    sql`CREATE TRIGGER brief_kept BEFORE UPDATE OR DELETE ON brief FOR EACH ROW EXECUTE FUNCTION refuse_brief_change()`,
    sql`CREATE TRIGGER brief_not_emptied BEFORE TRUNCATE ON brief FOR EACH STATEMENT EXECUTE FUNCTION refuse_brief_truncate()`,
    // Also in a session that replays changes of another server, where triggers are asleep.
    sql`ALTER TABLE brief ENABLE ALWAYS TRIGGER brief_kept`,
    sql`ALTER TABLE brief ENABLE ALWAYS TRIGGER brief_not_emptied`,
  ];
}
