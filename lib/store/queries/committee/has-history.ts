import 'server-only';
import type { Store } from '../../types';

/** Whether anything of the committee was ever written down, be it taken away since. */
export async function hasCommitteeHistory({ db }: Store): Promise<boolean> {
  const line = await db.selectFrom('committee_change').select('id').limit(1).executeTakeFirst();
  return line !== undefined;
}
