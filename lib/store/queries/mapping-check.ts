import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { MonthIndex } from '@/lib/periods/period';
import type { MappingCheckRowTable, MappingCheckTable } from '../mapping-check-schema';
import type { Store } from '../types';

const askers = z.enum(['command', 'request', 'pull']);
const abouts = z.enum(['server', 'root', 'level', 'region', 'dataSet', 'measure']);

/** Who had a check made: a terminal, an administrator's page, or a pull under another mapping. */
export type CheckAskedBy = z.infer<typeof askers>;

interface FailureTold {
  readonly failureCode: string | null;
  readonly failureFr: string | null;
  readonly failureEn: string | null;
}

/** One thing that the profile names and how it stood on the national server. */
export interface CheckedItem extends FailureTold {
  readonly about: z.infer<typeof abouts>;
  /** Of ours: a level, a measure id. */
  readonly key: string;
  /** Of the server: a uid, a level's number, an item. */
  readonly item: string;
  readonly found: boolean;
  /** The server's own name for it. */
  readonly name: string;
  /** A value or a count that came back; empty when none did. */
  readonly sample: string;
}

export interface MappingCheck extends FailureTold {
  readonly id: string;
  readonly askedBy: CheckAskedBy;
  readonly startedAt: Date;
  /** `null`: it is under way. */
  readonly finishedAt: Date | null;
  /** Fingerprint of the mapping that was checked. */
  readonly mapping: string;
  /** Month of the sample values. */
  readonly month: MonthIndex;
}

/** What is known of the mapping's health. */
export interface MappingHealth {
  /** The newest check that has ended, whatever came of it; `null`: never checked. */
  readonly last: MappingCheck | null;
  /** The newest one that the server answered, with what it found: may be older than `last`. */
  readonly answered: { readonly check: MappingCheck; readonly items: readonly CheckedItem[] } | null;
  /** Since when one is under way. */
  readonly runningSince: Date | null;
  /** Since when a request waits for the sync process. */
  readonly askedAt: Date | null;
}

/** After so long, ms, a check without an end is taken for dead. */
export const CHECK_EXPIRY = 15 * 60_000;

/** The last check, the last that was answered, and whether another is on its way. */
export async function readMappingHealth(store: Store, now = new Date()): Promise<MappingHealth> {
  const rows = await store.db.selectFrom('mapping_check').selectAll().orderBy('started_at', 'desc').execute();
  const checks = rows.map(toCheck);
  const ended = checks.filter(({ finishedAt }) => finishedAt !== null);
  const answered = ended.find(({ failureCode }) => failureCode === null);
  const running = checks.find(
    ({ finishedAt, startedAt }) => finishedAt === null && now.getTime() - startedAt.getTime() < CHECK_EXPIRY,
  );
  const asked = await store.db
    .selectFrom('mapping_check_request')
    .select('asked_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return {
    last: ended[0] ?? null,
    answered: answered ? { check: answered, items: await readItems(store, answered.id) } : null,
    runningSince: running?.startedAt ?? null,
    askedAt: asked ? new Date(asked.asked_at) : null,
  };
}

async function readItems(store: Store, check: string): Promise<CheckedItem[]> {
  const rows = await store.db
    .selectFrom('mapping_check_row')
    .selectAll()
    .where('mapping_check', '=', check)
    .orderBy('position')
    .execute();
  return rows.map(toItem);
}

function toCheck(row: Selectable<MappingCheckTable>): MappingCheck {
  return {
    id: row.id,
    askedBy: askers.parse(row.asked_by),
    startedAt: new Date(row.started_at),
    finishedAt: row.finished_at === null ? null : new Date(row.finished_at),
    mapping: row.mapping,
    month: row.month,
    ...toFailure(row),
  };
}

function toItem(row: Selectable<MappingCheckRowTable>): CheckedItem {
  return {
    about: abouts.parse(row.about),
    key: row.subject,
    item: row.item,
    found: row.found === 1,
    name: row.name,
    sample: row.sample,
    ...toFailure(row),
  };
}

function toFailure(row: {
  readonly failure_code: string | null;
  readonly failure_fr: string | null;
  readonly failure_en: string | null;
}): FailureTold {
  return { failureCode: row.failure_code, failureFr: row.failure_fr, failureEn: row.failure_en };
}
