import 'server-only';
import { randomUUID } from 'node:crypto';
import type { MonthIndex } from '@/lib/periods/period';
import { toStorable } from '../storable-text';
import { writeTogether } from '../transactions';
import type { Store } from '../types';
import { CHECK_EXPIRY, type CheckAskedBy, type CheckedItem, type MappingCheck } from './mapping-check';

/** What a check is of. */
export interface CheckStart {
  readonly askedBy: CheckAskedBy;
  readonly mapping: string;
  readonly month: MonthIndex;
  readonly at: Date;
}

export type CheckEnd = Pick<MappingCheck, 'failureCode' | 'failureFr' | 'failureEn'> & {
  readonly items: readonly CheckedItem[];
  readonly at: Date;
};

/** Rows in one statement: both databases take this many parameters. */
const ROWS_TOGETHER = 50;

/**
 * Notes that a check is under way. Others may be, in other processes: only those so old that they must have been cut are forgotten.
 * @returns its id.
 */
export async function startMappingCheck(store: Store, start: CheckStart): Promise<string> {
  const id = randomUUID();
  await writeTogether(store, async ({ db }) => {
    await db
      .deleteFrom('mapping_check')
      .where('finished_at', 'is', null)
      .where('started_at', '<', start.at.getTime() - CHECK_EXPIRY)
      .execute();
    await db
      .insertInto('mapping_check')
      .values({
        id,
        asked_by: start.askedBy,
        started_at: start.at.getTime(),
        finished_at: null,
        mapping: start.mapping,
        month: start.month,
        failure_code: null,
        failure_fr: null,
        failure_en: null,
      })
      .execute();
  });
  return id;
}

/**
 * Keeps what a check found. One that the server answered takes the place of all that began before it and have ended; one that it
 * did not leaves the last answered one standing. Nothing is kept of a check that was forgotten meanwhile.
 */
export async function finishMappingCheck(store: Store, id: string, end: CheckEnd): Promise<void> {
  await writeTogether(store, async ({ db }) => {
    const own = await db
      .updateTable('mapping_check')
      .set({ finished_at: end.at.getTime(), ...toColumns(end) })
      .where('id', '=', id)
      .returning('started_at')
      .executeTakeFirst();
    if (!own) return;
    const older = db
      .deleteFrom('mapping_check')
      .where('id', '!=', id)
      .where('finished_at', 'is not', null)
      .where('started_at', '<=', own.started_at);
    await (end.failureCode === null ? older : older.where('failure_code', 'is not', null)).execute();
    const rows = end.items.map((item, position) => ({
      mapping_check: id,
      position,
      about: item.about,
      subject: item.key,
      item: toStorable(item.item),
      found: item.found ? 1 : 0,
      name: toStorable(item.name),
      sample: toStorable(item.sample),
      ...toColumns(item),
    }));
    for (let from = 0; from < rows.length; from += ROWS_TOGETHER) {
      await db
        .insertInto('mapping_check_row')
        .values(rows.slice(from, from + ROWS_TOGETHER))
        .execute();
    }
  });
}

/** Failures quote the server's own words. */
function toColumns({
  failureCode,
  failureFr,
  failureEn,
}: Pick<MappingCheck, 'failureCode' | 'failureFr' | 'failureEn'>) {
  return {
    failure_code: failureCode,
    failure_fr: failureFr === null ? null : toStorable(failureFr),
    failure_en: failureEn === null ? null : toStorable(failureEn),
  };
}

/** Asks the sync process for a check. */
export async function requestMappingCheck(store: Store): Promise<void> {
  await store.db.insertInto('mapping_check_request').values({ asked_at: Date.now() }).execute();
}

/** The newest request that waits; `undefined` when there is none. */
export async function findCheckRequest(store: Store): Promise<number | undefined> {
  const row = await store.db
    .selectFrom('mapping_check_request')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Takes away the requests that a check has answered. */
export async function settleCheckRequests(store: Store, upTo: number): Promise<void> {
  await store.db.deleteFrom('mapping_check_request').where('id', '<=', upTo).execute();
}
