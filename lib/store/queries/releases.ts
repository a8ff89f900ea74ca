import 'server-only';
import type { ReleaseTable } from '../schema';
import type { Release, Store } from '../types';

/** The published release; `undefined` before the first one. */
export async function readRelease(store: Store): Promise<Release | undefined> {
  return (await readReleases(store, 1))[0];
}

/** The last releases, newest first. */
export async function readReleases(store: Store, limit: number): Promise<Release[]> {
  const rows = await store.db
    .selectFrom('release')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toRelease);
}

/** A row of the table as the program knows it. */
export function toRelease(row: ReleaseTable): Release {
  return {
    number: row.number,
    label: row.label,
    publishedAt: new Date(row.published_at),
    dataAsOf: new Date(row.data_as_of),
    firstMonth: row.first_month,
    lastMonth: row.last_month,
    complete: row.complete === 1,
    cells: row.cells,
  };
}
