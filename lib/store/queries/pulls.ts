import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Scope } from '@/lib/org-units/scope';
import type { PullTable } from '../schema';
import type { PullRecord, RefusalSummary, Store } from '../types';
import { readOrgUnits } from './org-units';

export { readServerHealth } from './server-health';

const states = z.enum(['running', 'done', 'nothing-new', 'failed', 'interrupted']);
const triggers = z.enum(['start', 'schedule', 'command', 'request']);
const examples = z.array(
  z.object({ item: z.string(), orgUnit: z.string(), period: z.string(), value: z.string() }),
);

/** The last pulls, newest first. */
export async function readPulls(store: Store, limit: number): Promise<PullRecord[]> {
  const rows = await store.db.selectFrom('pull').selectAll().orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toPull);
}

/**
 * What a pull refused, by reason, most frequent first. Counts are of the whole country; a reader confined to a part of it is given
 * only the examples of units that it may see.
 */
export async function readRefusals(store: Store, scope: Scope, pullId: number): Promise<RefusalSummary[]> {
  const rows = await store.db
    .selectFrom('refusal')
    .selectAll()
    .where('pull', '=', pullId)
    .orderBy('count', 'desc')
    .orderBy('reason')
    .execute();
  const refusals = rows.map((row) => ({ ...row, examples: examples.parse(JSON.parse(row.examples)) }));
  if (scope.kind === 'nation') return refusals;
  const named = [...new Set(refusals.flatMap((refusal) => refusal.examples.map(({ orgUnit }) => orgUnit)))];
  const visible = new Set((await readOrgUnits(store, scope, { uids: named })).map(({ uid }) => uid));
  return refusals.map((refusal) => ({
    ...refusal,
    examples: refusal.examples.filter(({ orgUnit }) => visible.has(orgUnit)),
  }));
}

/** Asks the sync process for a pull; `full`: of every month, not only of what is new or missing. */
export async function requestPull(store: Store, request: { readonly full: boolean }): Promise<void> {
  await store.db
    .insertInto('pull_request')
    .values({ asked_at: Date.now(), full: request.full ? 1 : 0 })
    .execute();
}

function toPull(row: Selectable<PullTable>): PullRecord {
  return {
    id: row.id,
    state: states.parse(row.state),
    startedAt: new Date(row.started_at),
    finishedAt: row.finished_at === null ? null : new Date(row.finished_at),
    trigger: triggers.parse(row.trigger),
    release: row.release,
    dataAsOf: row.data_as_of === null ? null : new Date(row.data_as_of),
    requestsDone: row.requests_done,
    requestsTotal: row.requests_total,
    rows: row.rows,
    cells: row.cells,
    refused: row.refused,
    failureCode: row.failure_code,
    failureFr: row.failure_fr,
    failureEn: row.failure_en,
  };
}
