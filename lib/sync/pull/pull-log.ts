import 'server-only';
import type { PullRecord, Store } from '@/lib/store/types';
import type { PullOutcome } from '../types';
import { countRefusals, type RefusalTally } from './refusals';

/** What a pull counts while it runs. */
export interface PullCounts {
  readonly requestsDone: number;
  readonly requestsTotal: number;
  readonly rows: number;
  readonly cells: number;
  readonly refusals: RefusalTally;
}

export interface PullLog {
  update(counts: PullCounts): Promise<void>;
  noteDataAsOf(dataAsOf: Date): Promise<void>;
  noteRelease(number: number): Promise<void>;
  finish(outcome: PullOutcome, counts: PullCounts, at: Date): Promise<void>;
}

/** Opens the record of a pull, and marks those as interrupted that a killed process left open. */
export async function startPullLog(store: Store, trigger: PullRecord['trigger'], at: Date): Promise<PullLog> {
  await store.db
    .updateTable('pull')
    .set({ state: 'interrupted', finished_at: at.getTime() })
    .where('state', '=', 'running')
    .execute();
  const { id } = await store.db
    .insertInto('pull')
    .values({ state: 'running', trigger, started_at: at.getTime(), ...NOTHING_YET })
    .returning('id')
    .executeTakeFirstOrThrow();
  const set = (values: Record<string, string | number | null>) =>
    store.db.updateTable('pull').set(values).where('id', '=', id).execute();
  return {
    async update(counts) {
      await set(columnsOf(counts));
    },
    async noteDataAsOf(dataAsOf) {
      await set({ data_as_of: dataAsOf.getTime() });
    },
    async noteRelease(number) {
      await set({ release: number });
    },
    async finish(outcome, counts, finishedAt) {
      await writeRefusals(store, id, counts.refusals);
      await set({
        ...columnsOf(counts),
        // Stopped by a person or the system, not by a fault: the next one goes on.
        state: outcome.failure?.code === 'cancelled' ? 'interrupted' : outcome.state,
        finished_at: finishedAt.getTime(),
        release: outcome.releases.at(-1)?.number ?? null,
        failure_code: outcome.failure?.code ?? null,
        failure_fr: outcome.failure?.sentence.fr ?? null,
        failure_en: outcome.failure?.sentence.en ?? null,
      });
    },
  };
}

const NOTHING_YET = { requests_done: 0, requests_total: 0, rows: 0, cells: 0, refused: 0 };

function columnsOf(counts: PullCounts) {
  return {
    requests_done: counts.requestsDone,
    requests_total: counts.requestsTotal,
    rows: counts.rows,
    cells: counts.cells,
    refused: countRefusals(counts.refusals),
  };
}

async function writeRefusals(store: Store, pull: number, refusals: RefusalTally): Promise<void> {
  const rows = Object.entries(refusals).map(([reason, { count, examples }]) => ({
    pull,
    reason,
    count,
    examples: JSON.stringify(examples),
  }));
  if (rows.length > 0) await store.db.insertInto('refusal').values(rows).execute();
}
