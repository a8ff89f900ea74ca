import 'server-only';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema';
import type { Dialect } from '../types';
import { createInitialTables } from './001-initial';
import { addSourceRoot } from './002-source-root';
import { createAccess } from './003-access';
import { createTargetDecisions } from './004-targets';
import { createMappingCheck } from './005-mapping-check';
import { createCommittee } from './006-committee';
import { createSubscriptions } from './007-subscriptions';
import { createAreaRuns } from './008-area-runs';

interface Migration {
  readonly id: string;
  readonly up: (db: Kysely<Database>, dialect: Dialect) => Promise<void>;
}

/** In order; a migration that has been released is never changed, only followed by another. */
const MIGRATIONS: readonly Migration[] = [
  { id: '001-initial', up: createInitialTables },
  { id: '002-source-root', up: addSourceRoot },
  { id: '003-access', up: createAccess },
  { id: '004-targets', up: createTargetDecisions },
  { id: '005-mapping-check', up: createMappingCheck },
  { id: '006-committee', up: createCommittee },
  { id: '007-subscriptions', up: createSubscriptions },
  { id: '008-area-runs', up: createAreaRuns },
];

/** Taken while the schema is made, so that two programs that start together do not both make it. */
const POSTGRES_LOCK = 738_215_003;

/** The newest schema this program knows: part of a backup. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.id ?? '';

/**
 * Brings the schema up to date in one transaction, under a lock.
 * @throws when the store was written by a newer program than this one.
 */
export async function migrate(db: Kysely<Database>, dialect: Dialect): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (dialect === 'postgres') await sql`SELECT pg_advisory_xact_lock(${POSTGRES_LOCK})`.execute(trx);
    await sql`CREATE TABLE IF NOT EXISTS schema_migration (id TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)`.execute(
      trx,
    );
    const applied = (await trx.selectFrom('schema_migration').select('id').execute()).map((row) => row.id);
    const unknown = applied.find((id) => !MIGRATIONS.some((migration) => migration.id === id));
    if (unknown !== undefined) {
      throw new Error(
        `The store has the schema ${unknown}, which this version of the program does not know; start the newer version.`,
      );
    }
    for (const migration of MIGRATIONS.filter(({ id }) => !applied.includes(id))) {
      await migration.up(trx, dialect);
      await trx.insertInto('schema_migration').values({ id: migration.id, applied_at: Date.now() }).execute();
    }
  });
}
