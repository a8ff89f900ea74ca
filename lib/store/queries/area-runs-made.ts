import 'server-only';
import { RUN_RULES } from '@/lib/indicators/area-runs/run-row';
import type { Store } from '../types';
import { readMeta } from './meta';

/** Name of the remark that says from what the runs of areas were made, and by which rules; without it there are none. */
export const RUNS_MADE = 'runs.fingerprint';

/** What the remark begins with: runs that a program of other rules made are not read. */
export const RULES_OF_RUNS = `${RUN_RULES}:`;

/** By transaction, as the measures' numbers are: a page asks some times. */
const known = new WeakMap<Store['db'], boolean>();

/**
 * Whether the store holds runs of areas by this program's rules: a store that an older one left, or a backup of one, has none until
 * they are made at its next pull.
 */
export async function areRunsMade(store: Store): Promise<boolean> {
  const read = known.get(store.db) ?? ((await readMeta(store, RUNS_MADE)) ?? '').startsWith(RULES_OF_RUNS);
  if (store.db.isTransaction) known.set(store.db, read);
  return read;
}
