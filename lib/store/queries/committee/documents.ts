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

/** The published note, in its last edition, of the latest meeting before a date (civil date, exclusive). */
export async function readPreviousBrief(
  store: Store,
  meetingDate: string,
): Promise<{ readonly brief: Brief; readonly document: BriefDocument } | undefined> {
  const row = await selectBriefs(store.db)
    .innerJoin('meeting', 'meeting.id', 'brief.meeting')
    .where('brief.state', '=', 'published')
    .where('meeting.date', '<', meetingDate)
    .orderBy('meeting.date', 'desc')
    .orderBy('meeting.id', 'desc')
    .orderBy('brief.edition', 'desc')
    .orderBy('brief.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const document = row && (await readDocument(store, row.id));
  return row && document && { brief: toBrief(row), document };
}
