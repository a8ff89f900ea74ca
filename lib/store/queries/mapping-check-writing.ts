import 'server-only';
import { randomUUID } from 'node:crypto';
import type { MonthIndex } from '@/lib/periods/period';
import { writeTogether } from '../transactions';
import type { Store } from '../types';
import type { CheckAskedBy, CheckedItem, MappingCheck } from './mapping-check';

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

/** Notes that a check is under way; one that was cut before is forgotten. @returns its id. */
export async function startMappingCheck(store: Store, start: CheckStart): Promise<string> {
  const id = randomUUID();
  await writeTogether(store, async ({ db }) => {
    await db.deleteFrom('mapping_check').where('finished_at', 'is', null).execute();
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
 * Keeps what a check found. One that the server answered takes the place of all before it; one that it did not leaves the last
 * answered one standing.
 */
export async function finishMappingCheck(store: Store, id: string, end: CheckEnd): Promise<void> {
  await writeTogether(store, async ({ db }) => {
    const older = db.deleteFrom('mapping_check').where('id', '!=', id);
    await (end.failureCode === null ? older : older.where('failure_code', 'is not', null)).execute();
    await db
      .updateTable('mapping_check')
      .set({
        finished_at: end.at.getTime(),
        failure_code: end.failureCode,
        failure_fr: end.failureFr,
        failure_en: end.failureEn,
      })
      .where('id', '=', id)
      .execute();
    const rows = end.items.map((item, position) => ({
      mapping_check: id,
      position,
      about: item.about,
      subject: item.key,
      item: item.item,
      found: item.found ? 1 : 0,
      name: item.name,
      sample: item.sample,
      failure_code: item.failureCode,
      failure_fr: item.failureFr,
      failure_en: item.failureEn,
    }));
    for (let from = 0; from < rows.length; from += ROWS_TOGETHER) {
      await db
        .insertInto('mapping_check_row')
        .values(rows.slice(from, from + ROWS_TOGETHER))
        .execute();
    }
  });
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
