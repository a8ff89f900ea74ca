import 'server-only';
import type { Store } from '../types';
import { readMeta } from './meta';

/** Name of the remark that says from what the runs of areas were made; without it there are none. */
export const RUNS_MADE = 'runs.fingerprint';

/** By transaction, as the measures' numbers are: a page asks some times. */
const known = new WeakMap<Store['db'], boolean>();

/**
 * Whether the store holds runs of areas: a store that an older program left, or a backup of one, has none until its next pull.
 */
export async function areRunsMade(store: Store): Promise<boolean> {
  const read = known.get(store.db) ?? (await readMeta(store, RUNS_MADE)) !== undefined;
  if (store.db.isTransaction) known.set(store.db, read);
  return read;
}
