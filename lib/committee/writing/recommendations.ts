import { appendChange } from '@/lib/store/queries/committee/changes';
import { lockRow } from '@/lib/store/queries/committee/lock-row';
import { readMeeting } from '@/lib/store/queries/committee/meetings';
import {
  insertRecommendation,
  readRecommendation,
  takeNumber,
  updateRecommendation,
} from '@/lib/store/queries/committee/recommendations';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type {
  ChangeOutcome,
  CommitteeActor,
  Recommendation,
  RecommendationState,
  RecommendationWish,
} from '../types';
import { changeThing } from './change-thing';
import { makeStorable } from './make-storable';
import { newId } from './new-id';
import { MeetingMissing } from './outcomes';

const RECOMMENDATIONS = {
  about: 'recommendation',
  read: readRecommendation,
  write: updateRecommendation,
} as const;

/**
 * Adds what a meeting recommends, under the next number. The wish is one that `readRecommendationWish` gave.
 * @throws MeetingMissing when the meeting was removed.
 */
export async function addRecommendation(
  store: Store,
  meetingId: string,
  wish: RecommendationWish,
  by: CommitteeActor,
): Promise<Recommendation> {
  const wished = makeStorable(wish);
  return writeTogether(store, async (writer) => {
    await lockRow(writer, 'meeting', meetingId);
    const meeting = await readMeeting(writer, meetingId);
    if (!meeting) throw new MeetingMissing(meetingId);
    const number = await takeNumber(writer);
    const id = newId();
    const line = await appendChange(writer, {
      ...{ about: 'recommendation', subject: id, kind: 'made', before: null, comment: null, by, from: 0 },
      after: { number, meeting: meetingId, ...wished },
    });
    const made = { ...wished, id, number, version: line.version, meeting: meetingId, madeOn: meeting.date };
    const recommendation = { ...made, closedAt: isClosed(wished.state) ? line.at : null };
    await insertRecommendation(writer, recommendation);
    return recommendation;
  });
}

/** Changes a recommendation as it was read in a version, with or without a word on why; or comments only, where nothing changes. */
export async function changeRecommendation(
  store: Store,
  id: string,
  version: number,
  wish: RecommendationWish,
  comment: string | null,
  by: CommitteeActor,
): Promise<ChangeOutcome<Recommendation>> {
  const wished = makeStorable(wish);
  const follow = (before: Recommendation, at: Date) => ({
    closedAt: !isClosed(wished.state) ? null : before.state === wished.state ? before.closedAt : at,
  });
  return changeThing<Recommendation>(store, RECOMMENDATIONS, {
    id,
    version,
    wish: wished,
    comment,
    by,
    follow,
  });
}

/** Adds a comment to a recommendation, however it stands: nobody is overtaken by that which only adds. */
export async function commentOn(
  store: Store,
  id: string,
  comment: string,
  by: CommitteeActor,
): Promise<ChangeOutcome<Recommendation>> {
  return changeThing<Recommendation>(store, RECOMMENDATIONS, { id, version: null, wish: {}, comment, by });
}

function isClosed(state: RecommendationState): boolean {
  return state === 'done' || state === 'dropped';
}
