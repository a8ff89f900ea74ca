import { failed } from '../http/failures';
import type { Requester } from '../http/requester';
import type { PullBatch, Result } from '../types';
import { dxOf, type Batch } from './batch';
import { readCells } from './cells';
import { analyticsQuery } from './query';
import { cellText, readAnalytics, type AnalyticsTable } from './table';

/** Asks for one batch, once. `unitsOf` gives the uids expected in a region. */
export type FetchBatch = (batch: Batch, signal: AbortSignal) => Promise<Result<PullBatch>>;

export function createBatchFetcher(
  requester: Requester,
  unitsOf: (region: string) => readonly string[],
): FetchBatch {
  // The server silently drops items that it does not know or that this user may not read. It tells only in the
  // metadata of an answer, which is asked for once for each item.
  const recognised = new Set<string>();

  return async function fetchBatch(batch, signal) {
    const asked = dxOf(batch.measures);
    const withMeta = asked.some((dx) => !recognised.has(dx));
    const received = await requester.once('analytics', analyticsQuery(batch, withMeta), signal);
    if (!received.ok) return received;
    const table = readAnalytics(received.value.json);
    if (!table.ok) return table;
    if (withMeta) {
      const dropped = findDropped(asked, table.value);
      if (dropped.length > 0) return failed('bad-item', nameItems(dropped));
      for (const dx of asked) recognised.add(dx);
    }
    const accepted = readCells(batch, unitsOf(batch.region), table.value);
    if (!accepted.ok) return accepted;
    const { key, region, months } = batch;
    const measures = batch.measures.map(({ measure }) => measure);
    const size = { rows: table.value.rows.length, bytes: received.value.bytes };
    return { ok: true, value: { key, region, months, measures, ...accepted.value, ...size } };
  };
}

/** Items asked for that the server left out, where it says what it recognised; one that has a row was not left out. */
function findDropped(asked: readonly string[], table: AnalyticsTable): string[] {
  const known = table.recognised('dx');
  if (!known) return [];
  const missing = new Set(asked.filter((dx) => !known.has(dx)));
  if (missing.size === 0) return [];
  const dxAt = table.position('dx');
  for (const row of table.rows) missing.delete(cellText(row, dxAt) ?? '');
  return [...missing];
}

function nameItems(items: readonly string[]) {
  const named = items.join(', ');
  return { subject: named.slice(0, 200), detail: { message: named } };
}
