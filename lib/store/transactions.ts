import 'server-only';
import type { Store } from './types';

/**
 * Runs several reads on one state of the data: a release published meanwhile is seen by none of them.
 * Inside another transaction it joins that one.
 */
export async function readConsistently<T>(store: Store, read: (store: Store) => Promise<T>): Promise<T> {
  if (store.db.isTransaction) return read(store);
  const transaction = store.db.transaction().setAccessMode('read only');
  const isolated =
    store.dialect === 'postgres' ? transaction.setIsolationLevel('repeatable read') : transaction;
  return isolated.execute((db) => read({ ...store, db }));
}

/** Runs reads and writes as one: all of them are kept, or none. */
export async function writeTogether<T>(store: Store, write: (store: Store) => Promise<T>): Promise<T> {
  if (store.db.isTransaction) return write(store);
  return store.db.transaction().execute((db) => write({ ...store, db }));
}
