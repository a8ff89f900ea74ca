import 'server-only';
import { sql } from 'kysely';
import type { Store } from '../types';

const TABLES = ['measure', 'org_unit', 'pull'] as const;

/** After rows were written with ids of their own: the next id given is above them. The embedded database does so by itself. */
export async function alignIdentities(store: Store): Promise<void> {
  if (store.dialect === 'sqlite') return;
  for (const table of TABLES) {
    await sql`SELECT setval(pg_get_serial_sequence(${table}, 'id'), coalesce(max(id), 0) + 1, false)
      FROM ${sql.table(table)}`.execute(store.db);
  }
}
