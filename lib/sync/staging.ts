import 'server-only';
import { createHash } from 'node:crypto';
import type { PullBatch } from '@/lib/national-server/types';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { decodeBatch, encodeBatch, type StagedCells } from './pull/batch-code';
import { mappedMeasures, mappingOf } from './pull/plan';

/**
 * What a pull is after: batches that an earlier one staged are of use only when they hold the same state of the server, read
 * through the same mapping.
 */
export function attemptOf(profile: CountryProfile, dataAsOf: Date): string {
  const mappings = mappedMeasures(profile).map((measure) => [measure, mappingOf(profile, measure)]);
  const text = JSON.stringify([dataAsOf.getTime(), profile.source.root, mappings]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** All months. */
export const EVER = { from: 0, to: 1_000_000 } as const;

export interface StagedBatch extends StagedCells {
  readonly key: string;
}

/** Keeps a batch on disk until it is published: a pull that is killed goes on where it was. */
export async function stageBatch(store: Store, attempt: string, batch: PullBatch): Promise<void> {
  const content = {
    region: batch.region,
    first_month: Math.min(...batch.months),
    last_month: Math.max(...batch.months),
    payload: encodeBatch(batch),
  };
  await store.db
    .insertInto('staged_batch')
    .values({ attempt, key: batch.key, ...content })
    .onConflict((oc) => oc.columns(['attempt', 'key']).doUpdateSet(content))
    .execute();
}

/** Keys of the batches of an attempt that touch some months. */
export async function stagedKeys(
  store: Store,
  attempt: string,
  months: { readonly from: number; readonly to: number },
): Promise<string[]> {
  const rows = await store.db
    .selectFrom('staged_batch')
    .select('key')
    .where('attempt', '=', attempt)
    .where('last_month', '>=', months.from)
    .where('first_month', '<=', months.to)
    .orderBy('key')
    .execute();
  return rows.map(({ key }) => key);
}

/** Staged batches one at a time: all of them together would not fit in memory. */
export async function* readStaged(
  store: Store,
  attempt: string,
  months: { readonly from: number; readonly to: number },
): AsyncGenerator<StagedBatch> {
  for (const key of await stagedKeys(store, attempt, months)) {
    const row = await store.db
      .selectFrom('staged_batch')
      .select('payload')
      .where('attempt', '=', attempt)
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    yield { key, ...decodeBatch(row.payload) };
  }
}

/** Forgets the batches of other attempts. */
export async function dropOtherAttempts(store: Store, attempt: string): Promise<void> {
  await store.db.deleteFrom('staged_batch').where('attempt', '!=', attempt).execute();
}

/** Forgets some batches of an attempt: they are published, or not to be trusted. */
export async function dropStaged(store: Store, attempt: string, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += 500) {
    await store.db
      .deleteFrom('staged_batch')
      .where('attempt', '=', attempt)
      .where('key', 'in', keys.slice(start, start + 500))
      .execute();
  }
}
