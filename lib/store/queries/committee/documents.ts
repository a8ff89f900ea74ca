import 'server-only';
import type { Brief, BriefDocument } from '@/lib/committee/brief-types';
import { readFrozen } from '@/lib/committee/read-document';
import type { Store } from '../../types';
import { selectBriefs, toBrief } from './briefs';

/**
 * What a published note printed, as it was frozen; `undefined` for a draft or where there is no such note.
 * @throws when it is stored but cannot be read: it is never shown in part.
 */
export async function readDocument({ db }: Store, brief: string): Promise<BriefDocument | undefined> {
  const row = await db.selectFrom('brief').select('document').where('id', '=', brief).executeTakeFirst();
  return row?.document ? readFrozen(row.document, brief) : undefined;
}

interface Printed {
  readonly brief: Brief;
  readonly document: BriefDocument;
}

/**
 * The published note, in its last edition, of the latest meeting before a date (civil date, exclusive). Where a restore took a meeting
 * away, it was held on the day that its note names.
 */
export async function readPreviousBrief(store: Store, meetingDate: string): Promise<Printed | undefined> {
  const row = await selectBriefs(store.db)
    .innerJoin('meeting', 'meeting.id', 'brief.meeting')
    .select('meeting.date as held_on')
    .where('brief.state', '=', 'published')
    .where('meeting.date', '<', meetingDate)
    .orderBy('meeting.date', 'desc')
    .orderBy('meeting.id', 'desc')
    .orderBy('brief.edition', 'desc')
    .orderBy('brief.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const lost = (await readLost(store)).find(({ document: { meeting } }) => meeting.date < meetingDate);
  if (!row || (lost && lost.document.meeting.date > row.held_on)) return lost;
  const document = await readDocument(store, row.id);
  return document && { brief: toBrief(row), document };
}

/** Published notes of meetings that are no more, in their last editions, those of the latest meetings first. */
async function readLost(store: Store): Promise<Printed[]> {
  const rows = await selectBriefs(store.db)
    .leftJoin('meeting', 'meeting.id', 'brief.meeting')
    .where('brief.state', '=', 'published')
    .where('meeting.id', 'is', null)
    .orderBy('brief.id')
    .execute();
  const lost: Printed[] = [];
  for (const brief of rows.map(toBrief).filter(({ state }) => state === 'published')) {
    const document = await readDocument(store, brief.id);
    if (document) lost.push({ brief, document });
  }
  return lost.sort((a, b) => (a.document.meeting.date < b.document.meeting.date ? 1 : -1));
}
