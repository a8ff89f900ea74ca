import 'server-only';
import type { Store } from '../types';

/** A remark that the store keeps about itself; `undefined` when there is none of that name. */
export async function readMeta(store: Store, name: string): Promise<string | undefined> {
  const row = await store.db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

export async function writeMeta(store: Store, name: string, value: string): Promise<void> {
  await store.db
    .insertInto('meta')
    .values({ name, value })
    .onConflict((oc) => oc.column('name').doUpdateSet({ value }))
    .execute();
}

export async function dropMeta(store: Store, name: string): Promise<void> {
  await store.db.deleteFrom('meta').where('name', '=', name).execute();
}
