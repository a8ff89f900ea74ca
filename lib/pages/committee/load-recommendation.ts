import type { CommitteeChange } from '@/lib/committee/types';
import { isShownTo, pickSeenChanges } from '@/lib/committee/visible';
import { readChanges } from '@/lib/store/queries/committee/changes';
import { readMeetings } from '@/lib/store/queries/committee/meetings';
import { readRecommendation } from '@/lib/store/queries/committee/recommendations';
import type { CommitteeSource } from './committee-frame';
import { standRecommendations, type StandingRecommendation } from './list-recommendations';

export interface RecommendationData {
  readonly standing: StandingRecommendation;
  /** Newest first; without what was said while it concerned places that the reader does not see. */
  readonly changes: readonly CommitteeChange[];
  /** A release is published. */
  readonly hasData: boolean;
}

/** One recommendation with its history; `null`: there is none of this id, or the reader may not know of it. */
export async function loadRecommendation(
  source: CommitteeSource,
  id: string,
): Promise<RecommendationData | null> {
  const { store, frame } = source;
  const recommendation = await readRecommendation(store, id);
  if (!recommendation || !isShownTo(frame.scope, recommendation, frame.places)) return null;
  const [standing] = await standRecommendations(source, [recommendation], await readMeetings(store));
  if (!standing) return null;
  const all = await readChanges(store, 'recommendation', id);
  const changes = pickSeenChanges(frame.scope, all, frame.places);
  return { standing, changes, hasData: source.data !== null };
}
