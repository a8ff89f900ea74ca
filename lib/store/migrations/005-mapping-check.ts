import 'server-only';
import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../dialect/column-types';
import type { Database } from '../schema';
import type { Dialect } from '../types';

/** What the checks of the country profile against the national server found, and the requests for one. */
export async function createMappingCheck(db: Kysely<Database>, dialect: Dialect): Promise<void> {
  const { id, instant, clustered } = columnTypes(dialect);
  const statements = [
    sql`CREATE TABLE mapping_check (
      id TEXT PRIMARY KEY, asked_by TEXT NOT NULL, started_at ${instant} NOT NULL, finished_at ${instant}, mapping TEXT NOT NULL,
      month INTEGER NOT NULL, failure_code TEXT, failure_fr TEXT, failure_en TEXT)`,
    sql`CREATE TABLE mapping_check_row (
      mapping_check TEXT NOT NULL REFERENCES mapping_check (id) ON DELETE CASCADE, position INTEGER NOT NULL, about TEXT NOT NULL,
      subject TEXT NOT NULL, item TEXT NOT NULL, found INTEGER NOT NULL, name TEXT NOT NULL, sample TEXT NOT NULL,
      failure_code TEXT, failure_fr TEXT, failure_en TEXT, PRIMARY KEY (mapping_check, position)) ${clustered}`,
    sql`CREATE TABLE mapping_check_request (id ${id}, asked_at ${instant} NOT NULL)`,
  ];
  for (const statement of statements) await statement.execute(db);
}
