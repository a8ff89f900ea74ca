import 'server-only';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Store } from '../types';

/** Under which number the store keeps each of some measures; those that nothing was ever stored of are absent. */
export async function readMeasureIds(
  store: Store,
  measures: readonly MeasureId[],
): Promise<ReadonlyMap<number, MeasureId>> {
  if (measures.length === 0) return new Map();
  const known = await store.db
    .selectFrom('measure')
    .select(['id', 'uid'])
    .where('uid', 'in', [...measures])
    .execute();
  return new Map(
    known.flatMap(({ id, uid }) => {
      const measure = measures.find((one) => one === uid);
      return measure === undefined ? [] : [[id, measure] as const];
    }),
  );
}
