import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { CommitteeActor, CommitteeChange } from '@/lib/committee/types';
import { newAuditId } from '../../audit-id';
import type { CommitteeChangeTable } from '../../committee-schema';
import { toStorable } from '../../storable-text';
import type { Store } from '../../types';
import { parseFields } from './json-columns';

const things = z.enum(['meeting', 'recommendation', 'brief']);
const kinds = z.enum(['made', 'changed', 'commented', 'removed', 'published', 'superseded']);

type About = CommitteeChange['about'];

/** The history of a meeting, a recommendation or a note, newest first. */
export async function readChanges(store: Store, about: About, subject: string): Promise<CommitteeChange[]> {
  return readChangesSince(store, about, subject, 0);
}

/** What was done to it after a version, newest first. */
export async function readChangesSince(
  { db }: Store,
  about: About,
  subject: string,
  version: number,
): Promise<CommitteeChange[]> {
  const rows = await db
    .selectFrom('committee_change')
    .selectAll()
    .where('about', '=', about)
    .where('subject', '=', subject)
    .where('version', '>', version)
    .orderBy('version', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toChange);
}

export interface NewChange extends Pick<
  CommitteeChange,
  'about' | 'subject' | 'kind' | 'before' | 'after' | 'comment'
> {
  readonly by: CommitteeActor;
  /** The version it was made from; 0 for what is new. */
  readonly from: number;
}

/**
 * Adds a line after all others of its subject, also where the clock went back meanwhile or where a restore took back what the
 * history still tells of. Inside the transaction that writes what it tells and holds the row of its subject.
 */
export async function appendChange({ db }: Store, change: NewChange): Promise<CommitteeChange> {
  const { about, subject, kind, comment, by } = change;
  const last = await db
    .selectFrom('committee_change')
    .select(({ fn }) => [fn.max('version').as('version'), fn.max('at').as('at')])
    .where('about', '=', about)
    .where('subject', '=', subject)
    .executeTakeFirst();
  const at = Math.max(Date.now(), Number(last?.at ?? 0));
  const row = {
    ...{ id: newAuditId(new Date(at)), at, about, subject, kind },
    version: Math.max(change.from, Number(last?.version ?? 0)) + 1,
    account: by.account,
    account_name: toStorable(by.accountName),
    before: change.before === null ? null : JSON.stringify(change.before),
    after: change.after === null ? null : JSON.stringify(change.after),
    comment: comment === null ? null : toStorable(comment),
  };
  await db.insertInto('committee_change').values(row).execute();
  return toChange(row);
}

function toChange(row: Selectable<CommitteeChangeTable>): CommitteeChange {
  const { id, subject, version, comment, account } = row;
  return {
    ...{ id, subject, version, comment },
    at: new Date(row.at),
    by: { account, accountName: row.account_name },
    about: things.parse(row.about),
    kind: kinds.parse(row.kind),
    before: parseFields(row.before),
    after: parseFields(row.after),
  };
}
