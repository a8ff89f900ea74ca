import { PROGRAM } from '@/lib/access/audit/actor';
import { currentProfile } from '@/lib/profile/current';
import { hasCommitteeHistory } from '@/lib/store/queries/committee/has-history';
import { claimSource, demonstrationSource, readSource } from '@/lib/store/queries/source';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { Author } from '../audited/author';
import { addMeetingAudited } from '../audited/meetings';
import { addRecommendationAudited, commentOnAudited } from '../audited/recommendations';
import { INVENTED_MEETINGS } from './invented';

const MS_IN_DAY = 86_400_000;

const AUTHOR: Author = { actor: PROGRAM, by: { account: null, accountName: 'Démonstration' } };

/**
 * Gives a demonstration a few invented meetings and recommendations, so that whoever tries it sees what they are for. Once: what
 * people made of them, or took away, stays as it is.
 *
 * The store is the demonstration's from then on, in the same transaction: whatever is written down in it is labelled fictive, and no
 * real server can make it its own, not even before the first figures have come.
 *
 * @throws SourceMismatch where the store is a real server's; nothing is written then.
 */
export async function ensureDemonstrationMeetings(store: Store, now: Date): Promise<void> {
  const day = (inDays: number) => new Date(now.getTime() + inDays * MS_IN_DAY).toISOString().slice(0, 10);
  const profile = currentProfile();
  const lastRegion = profile.programmeRegions.slice(-1);
  await writeTogether(store, async (writer) => {
    if ((await readSource(writer))?.kind !== 'demonstration') {
      await claimSource(writer, demonstrationSource(profile.id));
    }
    if (await hasCommitteeHistory(writer)) return;
    for (const { inDays, recommendations, ...wish } of INVENTED_MEETINGS) {
      const meeting = await addMeetingAudited(writer, { ...wish, date: day(inDays) }, AUTHOR);
      for (const { dueInDays, inLastRegion, comment, ...recommendation } of recommendations) {
        const due = dueInDays === null ? null : day(dueInDays);
        const places = inLastRegion ? lastRegion : [];
        const added = await addRecommendationAudited(
          writer,
          meeting.id,
          { ...recommendation, due, places },
          AUTHOR,
        );
        if (comment !== null) await commentOnAudited(writer, added.id, comment, AUTHOR);
      }
    }
  });
}
