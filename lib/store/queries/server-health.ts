import 'server-only';
import type { ServerHealth, Store } from '../types';

/** What went wrong: a stable code, and a sentence for an administrator. */
export interface ServerFailure {
  readonly code: string;
  readonly sentence: { readonly fr: string; readonly en: string };
}

/** What is known of the national server; nothing yet before the first pull. */
export async function readServerHealth(store: Store): Promise<ServerHealth> {
  const row = await store.db.selectFrom('server_health').selectAll().executeTakeFirst();
  return {
    lastAnswerAt: toDate(row?.last_answer_at),
    failingSince: toDate(row?.failing_since),
    failureCode: row?.failure_code ?? null,
    failureFr: row?.failure_fr ?? null,
    failureEn: row?.failure_en ?? null,
  };
}

/** Records that the server answered. That alone ends no outage: it may say its version and give no data. */
export async function recordAnswer(store: Store, at: Date): Promise<void> {
  const healthy = { failing_since: null, failure_code: null, failure_fr: null, failure_en: null };
  await store.db
    .insertInto('server_health')
    .values({ id: 1, last_answer_at: at.getTime(), ...healthy })
    .onConflict((oc) => oc.column('id').doUpdateSet({ last_answer_at: at.getTime() }))
    .execute();
}

/**
 * Records that the server answers as it should: an outage is over.
 * @param except codes of failures that what was seen does not disprove.
 */
export async function recordRecovery(store: Store, except: readonly string[] = []): Promise<void> {
  await store.db
    .updateTable('server_health')
    .set({ failing_since: null, failure_code: null, failure_fr: null, failure_en: null })
    .where('failing_since', 'is not', null)
    .$if(except.length > 0, (query) => query.where('failure_code', 'not in', except))
    .execute();
}

/** Records a failure. `failingSince` stays at the first one in a row. */
export async function recordFailure(store: Store, at: Date, failure: ServerFailure): Promise<void> {
  const known = {
    failure_code: failure.code,
    failure_fr: failure.sentence.fr,
    failure_en: failure.sentence.en,
  };
  await store.db
    .insertInto('server_health')
    .values({ id: 1, last_answer_at: null, failing_since: at.getTime(), ...known })
    .onConflict((oc) =>
      oc.column('id').doUpdateSet((eb) => ({
        failing_since: eb.fn.coalesce('server_health.failing_since', eb.val(at.getTime())),
        ...known,
      })),
    )
    .execute();
}

function toDate(instant: number | null | undefined): Date | null {
  return instant === null || instant === undefined ? null : new Date(instant);
}
