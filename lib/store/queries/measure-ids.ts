import 'server-only';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Store } from '../types';

/**
 * By uid, what was read in a transaction: a page asks some twenty times, for a few measures each. Kept no longer than that: after a
 * restore the numbers may be others.
 */
const read = new WeakMap<Store['db'], ReadonlyMap<string, number>>();

/** Under which number the store keeps each of some measures; those that nothing was ever stored of are absent. */
export async function readMeasureIds(
  store: Store,
  measures: readonly MeasureId[],
): Promise<ReadonlyMap<number, MeasureId>> {
  if (measures.length === 0) return new Map();
  const ids = await readAllIds(store, measures);
  return new Map(
    measures.flatMap((measure) => {
      const id = ids.get(measure);
      return id === undefined ? [] : [[id, measure] as const];
    }),
  );
}

/** The numbers of all measures, some dozens; read again where one of `wanted` was not there yet. */
async function readAllIds({ db }: Store, wanted: readonly MeasureId[]): Promise<ReadonlyMap<string, number>> {
  const known = read.get(db);
  if (known && wanted.every((measure) => known.has(measure))) return known;
  const rows = await db.selectFrom('measure').select(['id', 'uid']).execute();
  const ids = new Map(rows.map(({ id, uid }) => [uid, id]));
  if (db.isTransaction) read.set(db, ids);
  return ids;
}
