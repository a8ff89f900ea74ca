import { recordAudit } from '@/lib/access/audit/record';
import { readChangesSince } from '@/lib/store/queries/committee/changes';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { ChangeOutcome, Recommendation, RecommendationWish } from '../types';
import { addRecommendation, changeRecommendation, commentOn } from '../writing/recommendations';
import type { Author } from './author';
import { drawFields } from './picture';

/** By its number, as people speak of it. */
const subjectOf = ({ number }: Pick<Recommendation, 'number'>) => `#${number}`;

/**
 * Adds what a meeting recommends, with a line in the journal: both, or neither.
 * @throws MeetingMissing when the meeting was removed.
 */
export async function addRecommendationAudited(
  store: Store,
  meeting: string,
  wish: RecommendationWish,
  { actor, by }: Author,
): Promise<Recommendation> {
  return writeTogether(store, async (writer) => {
    const recommendation = await addRecommendation(writer, meeting, wish, by);
    await recordAudit(writer, actor, {
      action: 'recommendation.added',
      subject: subjectOf(recommendation),
      after: await drawFields(writer, { ...wish }),
    });
    return recommendation;
  });
}

/** Changes a recommendation, with or without a word on why; the journal tells what it was and became. */
export async function changeRecommendationAudited(
  store: Store,
  { id, version }: Pick<Recommendation, 'id' | 'version'>,
  wish: RecommendationWish,
  comment: string | null,
  { actor, by }: Author,
): Promise<ChangeOutcome<Recommendation>> {
  return writeTogether(store, async (writer) => {
    const outcome = await changeRecommendation(writer, id, version, wish, comment, by);
    if (outcome.kind !== 'done') return outcome;
    const [line] = await readChangesSince(writer, 'recommendation', id, version);
    const isComment = line?.kind === 'commented';
    await recordAudit(writer, actor, {
      action: isComment ? 'recommendation.commented' : 'recommendation.changed',
      subject: subjectOf(outcome.now),
      before: await drawFields(writer, line?.before ?? null),
      after: {
        ...(await drawFields(writer, line?.after ?? null)),
        ...(comment === null ? {} : { comment }),
      },
    });
    return outcome;
  });
}

/** Adds a comment to a recommendation, however it stands. */
export async function commentOnAudited(
  store: Store,
  id: string,
  comment: string,
  { actor, by }: Author,
): Promise<ChangeOutcome<Recommendation>> {
  return writeTogether(store, async (writer) => {
    const outcome = await commentOn(writer, id, comment, by);
    if (outcome.kind === 'done') {
      const subject = subjectOf(outcome.now);
      await recordAudit(writer, actor, { action: 'recommendation.commented', subject, after: { comment } });
    }
    return outcome;
  });
}
