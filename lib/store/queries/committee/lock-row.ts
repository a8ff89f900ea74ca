import 'server-only';
import { sql } from 'kysely';
import type { Store } from '../../types';

/**
 * Inside a transaction: keeps others from changing a row until its end, so that what is decided from it still holds when it is
 * written. The embedded database has one writer at a time as it is.
 */
export async function lockRow(
  { db, dialect }: Store,
  table: 'meeting' | 'recommendation' | 'brief' | 'subscription',
  id: string,
): Promise<void> {
  if (dialect !== 'postgres') return;
  await sql`SELECT id FROM ${sql.table(table)} WHERE id = ${id} FOR UPDATE`.execute(db);
}
