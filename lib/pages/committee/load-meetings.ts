import type { Brief } from '@/lib/committee/brief-types';
import { isOverdue, RECOMMENDATION_STATES, type Meeting, type Recommendation } from '@/lib/committee/types';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import { readPublishedBriefs } from '@/lib/store/queries/committee/published-briefs';
import { readShownRecommendations } from './list-recommendations';
import type { CommitteeSource } from './committee-frame';

/** How many recommendations stand in each state, and how many of them are overdue. */
export interface StateCounts {
  readonly all: number;
  readonly states: Readonly<Record<Recommendation['state'], number>>;
  readonly overdue: number;
}

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
  readonly briefs: ReadonlyMap<string, Brief>;
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
    briefs: new Map((await readPublishedBriefs(store)).map((brief) => [brief.meeting, brief])),
  };
}

export function countStates(recommendations: readonly Recommendation[], today: string): StateCounts {
  const count = (state: Recommendation['state']) =>
    recommendations.filter((one) => one.state === state).length;
  const [open, progress, done, dropped] = RECOMMENDATION_STATES;
  return {
    all: recommendations.length,
    states: {
      [open]: count(open),
      [progress]: count(progress),
      [done]: count(done),
      [dropped]: count(dropped),
    },
    overdue: recommendations.filter((one) => isOverdue(one, today)).length,
  };
}
