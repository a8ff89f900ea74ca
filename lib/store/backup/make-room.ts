import 'server-only';
import { sql } from 'kysely';
import type { Store } from '../types';
import { RestoreRefused } from './restore-refused';
import type { BackedUpTable } from './tables';

/**
 * Empties the tables that a backup is about to fill, and ends all sessions: nobody stays signed in to a replaced store.
 * The journal stays, and does not make a store full: nothing of it is lost by a restore. Published notes stay too.
 * @throws RestoreRefused when a pull is running, or when there are rows and no force.
 */
export async function makeRoom(
  store: Store,
  tables: readonly BackedUpTable[],
  force: boolean,
): Promise<void> {
  const lease = await store.db
    .selectFrom('lease')
    .select('expires_at')
    .where('expires_at', '>', Date.now())
    .executeTakeFirst();
  if (lease) throw new RestoreRefused('A pull is running on this store; stop the program first.');
  const replaced = tables.filter(({ merged }) => !merged);
  for (const { name } of replaced) {
    const { rows } = await sql`SELECT 1 FROM ${sql.table(name)} LIMIT 1`.execute(store.db);
    if (rows.length > 0 && !force) {
      throw new RestoreRefused('The store is not empty; give --force to replace all that it holds.');
    }
  }
  await store.db.deleteFrom('staged_batch').execute();
  await store.db.deleteFrom('account_session').execute();
  for (const { name, replacedIn } of replaced.toReversed()) {
    const condition = replacedIn === undefined ? sql`` : sql`WHERE state = ${replacedIn}`;
    await sql`DELETE FROM ${sql.table(name)} ${condition}`.execute(store.db);
  }
}
