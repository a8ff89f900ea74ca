import 'server-only';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema';

/** The country's org unit on the server: without it, another country read through the same profile id would pass for the same. */
export async function addSourceRoot(db: Kysely<Database>): Promise<void> {
  await sql`ALTER TABLE source ADD COLUMN root TEXT`.execute(db);
}
