import 'server-only';
import type { Level } from '@/lib/org-units/org-unit';
import type { Store, StoredBoundaries } from '../types';

/** The outlines of a level; `undefined` when none are stored. Outlines are public and not subject to scope. */
export async function readBoundaries(store: Store, level: Level): Promise<StoredBoundaries | undefined> {
  const row = await store.db.selectFrom('boundary').selectAll().where('level', '=', level).executeTakeFirst();
  return row && { ...row, origin: row.origin === 'file' ? 'file' : 'server' };
}

/** Stores the outlines of a level over those it had. */
export async function writeBoundaries(store: Store, boundaries: StoredBoundaries): Promise<void> {
  const { level, ...content } = boundaries;
  await store.db
    .insertInto('boundary')
    .values({ level, ...content })
    .onConflict((oc) => oc.column('level').doUpdateSet(content))
    .execute();
}
