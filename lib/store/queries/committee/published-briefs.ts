import 'server-only';
import type { Brief } from '@/lib/committee/brief-types';
import type { Store } from '../../types';
import { selectBriefs, toBrief } from './briefs';

/** Every note that is published and not superseded, one a meeting at most, the newest first. */
export async function readPublishedBriefs({ db }: Store): Promise<Brief[]> {
  const rows = await selectBriefs(db)
    .where('brief.state', '=', 'published')
    .orderBy('brief.published_at', 'desc')
    .execute();
  return rows.map(toBrief).filter(({ state }) => state === 'published');
}
