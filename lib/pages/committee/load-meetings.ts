import type { Meeting } from '@/lib/committee/types';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import { readPublishedBriefs } from '@/lib/store/queries/committee/published-briefs';
import { readShownRecommendations } from './list-recommendations';
import { listBrief, type ListedBrief } from './listed-brief';
import { countStates, type StateCounts } from './count-states';
import type { CommitteeSource } from './committee-frame';

export interface MeetingRow {
  readonly meeting: Meeting;
  readonly counts: StateCounts;
}

export interface MeetingsData {
  /** The next first. */
  readonly next: readonly MeetingRow[];
  /** The last first. */
  readonly past: readonly MeetingRow[];
  readonly counts: StateCounts;
  /** The published note of a meeting, by its id. */
  readonly briefs: ReadonlyMap<string, ListedBrief>;
}

/** Every meeting with what became of its recommendations; today's is still to come. */
export async function loadMeetings(source: CommitteeSource): Promise<MeetingsData> {
  const { store, frame } = source;
  const meetings = await readMeetings(store);
  const recommendations = await readShownRecommendations(source);
  const rows = meetings.map((meeting) => ({
    meeting,
    counts: countStates(
      recommendations.filter(({ meeting: of }) => of === meeting.id),
      frame.today,
    ),
  }));
  const isNext = ({ meeting }: MeetingRow) => meeting.date >= frame.today;
  return {
    next: rows.filter(isNext).reverse(),
    past: rows.filter((row) => !isNext(row)),
    counts: countStates(recommendations, frame.today),
    briefs: new Map((await readPublishedBriefs(store)).map((brief) => [brief.meeting, listBrief(brief)])),
  };
}
