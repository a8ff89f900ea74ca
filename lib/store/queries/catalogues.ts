import 'server-only';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../types';

const indicatorIds = z.array(z.string());

// A catalogue's id is a hash of its content, so what is kept here never grows stale.
const known = new Map<string, readonly string[]>();

/** Indicator ids of a roll-up row's figures, in their order. */
export async function readCatalogue(store: Store, id: string): Promise<readonly string[]> {
  const kept = known.get(id);
  if (kept) return kept;
  const row = await store.db
    .selectFrom('catalogue')
    .select('indicators')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const indicators = indicatorIds.parse(JSON.parse(row.indicators));
  known.set(id, indicators);
  return indicators;
}

/** Records a list of indicators, if it is new, and returns its id. */
export async function writeCatalogue(store: Store, indicators: readonly string[]): Promise<string> {
  const text = JSON.stringify(indicators);
  const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
  await store.db
    .insertInto('catalogue')
    .values({ id, indicators: text })
    .onConflict((oc) => oc.doNothing())
    .execute();
  return id;
}
