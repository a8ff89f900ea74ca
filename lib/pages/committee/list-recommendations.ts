import type { Movement } from '@/lib/committee/brief-types';
import { latestClosedMonth, loadMovements } from '@/lib/committee/movement';
import { isOverdue, type Meeting, type Recommendation } from '@/lib/committee/types';
import { isShownTo } from '@/lib/committee/visible';
import { readRecommendations } from '@/lib/store/queries/committee/recommendations';
import type { CommitteeFrame, CommitteeSource } from './committee-frame';

/** A recommendation as it stands today, with what the reader may see around it. */
export interface StandingRecommendation {
  readonly recommendation: Recommendation;
  readonly overdue: boolean;
  /** Title and date of the meeting that made it. */
  readonly meeting: Pick<Meeting, 'id' | 'title' | 'date'> | null;
  readonly movement: Movement | null;
}

/** All that the reader may see, by number. */
export async function readShownRecommendations({
  store,
  frame,
}: Pick<CommitteeSource, 'store' | 'frame'>): Promise<Recommendation[]> {
  const all = await readRecommendations(store);
  return all.filter((one) => isShownTo(frame.scope, one, frame.places));
}

/** The same recommendations with their meeting and the movement of their indicator, read together. */
export async function standRecommendations(
  { frame, data }: CommitteeSource,
  recommendations: readonly Recommendation[],
  meetings: readonly Meeting[],
): Promise<StandingRecommendation[]> {
  const movements = data && (await loadMovements(data, recommendations, latestClosedMonth(data)));
  return recommendations.map((recommendation) => ({
    recommendation,
    overdue: isOverdue(recommendation, frame.today),
    meeting: meetings.find(({ id }) => id === recommendation.meeting) ?? null,
    movement: movements?.get(recommendation.id) ?? null,
  }));
}

/** The urgent first: overdue, then open ones by due date (those without one after), then closed ones, the newest first. */
export function byUrgency({
  today,
}: Pick<CommitteeFrame, 'today'>): (a: Recommendation, b: Recommendation) => number {
  const rank = (one: Recommendation) =>
    isOverdue(one, today) ? 0 : one.state === 'done' || one.state === 'dropped' ? 2 : 1;
  return (a, b) => {
    const [ofA, ofB] = [rank(a), rank(b)];
    if (ofA !== ofB) return ofA - ofB;
    if (ofA === 2) return b.number - a.number;
    return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.number - b.number;
  };
}
