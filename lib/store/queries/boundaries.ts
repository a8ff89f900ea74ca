import 'server-only';
import { z } from 'zod';
import type { Level } from '@/lib/org-units/org-unit';
import { writeTogether } from '../transactions';
import type { Store, StoredBoundaries } from '../types';

const outlines = z.object({
  objects: z.object({ units: z.object({ geometries: z.array(z.object({ id: z.string() })) }) }),
});

/**
 * The outlines of a level; `undefined` when none are stored. They are of the whole country and name its units by uid: who hands them
 * to a reader picks those inside the scope, or draws the others as bare outlines.
 */
export async function readBoundaries(store: Store, level: Level): Promise<StoredBoundaries | undefined> {
  const row = await store.db.selectFrom('boundary').selectAll().where('level', '=', level).executeTakeFirst();
  return row && { ...row, origin: row.origin === 'file' ? 'file' : 'server' };
}

/**
 * A text for each level that has outlines, which changes with whatever is stored of it: some bytes, where the outlines themselves are
 * some hundred kilobytes.
 */
export async function readBoundaryKeys(store: Store): Promise<ReadonlyMap<Level, string>> {
  const columns = ['level', 'version', 'origin', 'attribution'] as const;
  const rows = await store.db.selectFrom('boundary').select(columns).execute();
  return new Map(
    rows.map(({ level, version, origin, attribution }) => [level, [version, origin, attribution].join(' ')]),
  );
}

/**
 * Stores the outlines of a level over those it had, and marks which units have one.
 * @throws when the text is not a topology with an object `units` whose geometries have ids.
 */
export async function writeBoundaries(store: Store, boundaries: StoredBoundaries): Promise<void> {
  const { level, ...content } = boundaries;
  const { geometries } = outlines.parse(JSON.parse(boundaries.topology)).objects.units;
  const drawn = geometries.map(({ id }) => id);
  await writeTogether(store, async ({ db }) => {
    await db
      .insertInto('boundary')
      .values({ level, ...content })
      .onConflict((oc) => oc.column('level').doUpdateSet(content))
      .execute();
    await db.updateTable('org_unit').set({ has_geometry: 0 }).where('level', '=', level).execute();
    if (drawn.length === 0) return;
    await db
      .updateTable('org_unit')
      .set({ has_geometry: 1 })
      .where('level', '=', level)
      .where('uid', 'in', drawn)
      .execute();
  });
}
