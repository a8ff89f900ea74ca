import { carriedTo } from '@/lib/committee/carried-to';
import type { CommitteeChange, Meeting } from '@/lib/committee/types';
import { readBriefs } from '@/lib/store/queries/committee/briefs';
import { readChanges } from '@/lib/store/queries/committee/changes';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import type { CommitteeSource } from './committee-frame';
import {
  byUrgency,
  readShownRecommendations,
  standRecommendations,
  type StandingRecommendation,
} from './list-recommendations';
import { listBrief, type ListedBrief } from './listed-brief';

export interface MeetingData {
  readonly meeting: Meeting;
  /** Made at it, by number. */
  readonly made: readonly StandingRecommendation[];
  /** Of earlier meetings and not closed when it was held, the urgent first. */
  readonly carried: readonly StandingRecommendation[];
  /** Published ones, and drafts for who may go on with them; newest first. */
  readonly briefs: readonly ListedBrief[];
  /** Newest first. */
  readonly changes: readonly CommitteeChange[];
}

/** One meeting with its recommendations and notes; `null`: there is none of this id. */
export async function loadMeeting(source: CommitteeSource, id: string): Promise<MeetingData | null> {
  const { store, frame } = source;
  const meetings = await readMeetings(store);
  const meeting = meetings.find((one) => one.id === id);
  if (!meeting) return null;
  const shown = await readShownRecommendations(source);
  const made = shown.filter(({ meeting: of }) => of === id);
  const carried = carriedTo(meeting, shown).toSorted(byUrgency(frame));
  const standing = await standRecommendations(source, [...made, ...carried], meetings);
  const briefs = await readBriefs(store, id);
  return {
    meeting,
    made: standing.slice(0, made.length),
    carried: standing.slice(made.length),
    briefs: briefs.filter(({ state }) => state !== 'draft' || frame.mayWrite).map(listBrief),
    changes: await readChanges(store, 'meeting', id),
  };
}
