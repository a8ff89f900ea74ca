import { readBriefs } from '@/lib/store/queries/committee/briefs';
import { readDocument } from '@/lib/store/queries/committee/documents';
import { readMeeting } from '@/lib/store/queries/committee/meetings';
import type { Store } from '@/lib/store/types';
import type { Brief } from './brief-types';
import type { Meeting } from './types';

/** The meeting that a note is of: as it stands, or, where a restore took it away, as its last published note has it. */
export interface NoteMeeting extends Pick<Meeting, 'id' | 'title' | 'date' | 'place'> {
  /** `null`: there is none any more, so that nothing can be made of it. */
  readonly held: Meeting | null;
}

export interface MeetingNotes {
  readonly meeting: NoteMeeting;
  /** All of its notes, the last edition first. */
  readonly briefs: readonly Brief[];
}

/** A meeting with its notes; `undefined` where there is neither the meeting nor a published note of it. */
export async function readMeetingNotes(store: Store, id: string): Promise<MeetingNotes | undefined> {
  const held = (await readMeeting(store, id)) ?? null;
  const briefs = await readBriefs(store, id);
  if (held) return { meeting: { ...nameOf(held), held }, briefs };
  const last = briefs.find(({ state }) => state === 'published');
  const printed = last && (await readDocument(store, last.id));
  return printed && { meeting: { ...nameOf(printed.meeting), id, held }, briefs };
}

function nameOf({ id, title, date, place }: Pick<Meeting, 'id' | 'title' | 'date' | 'place'>) {
  return { id, title, date, place };
}
