import 'server-only';
import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../dialect/column-types';
import type { Database } from '../schema';
import type { Dialect } from '../types';

/** For how long what the lists to act on tell has lasted. Filled by the next pull: what facts mean stands in the country profile. */
export async function createAreaRuns(db: Kysely<Database>, dialect: Dialect): Promise<void> {
  const { real, clustered } = columnTypes(dialect);
  await sql`CREATE TABLE area_run (
    month INTEGER NOT NULL, measure INTEGER NOT NULL, org_unit INTEGER NOT NULL, district TEXT, region TEXT,
    months INTEGER NOT NULL, at_least INTEGER NOT NULL, chw ${real}, counted ${real}, last INTEGER,
    PRIMARY KEY (month, measure, org_unit)) ${clustered}`.execute(db);
}
