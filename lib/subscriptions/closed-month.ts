import { defaultMonth } from '@/lib/board/choose-defaults';
import type { DataContext } from '@/lib/pages/data-context';
import { monthId, parsePeriod, type Period } from '@/lib/periods/period';
import type { Store } from '@/lib/store/types';

/** The latest month whose reports are in; `null` where none is yet. */
export function latestClosedMonth({ release, provisionalFrom }: DataContext): Period | null {
  const month = defaultMonth(release.lastMonth, provisionalFrom);
  return month < release.firstMonth ? null : (parsePeriod(monthId(month)) ?? null);
}

/**
 * Whether mails may be written from the data as they are: every month is in, the pull that published them has ended well, and
 * none is under way.
 */
export async function isSettled({ db }: Store, release: DataContext['release']): Promise<boolean> {
  if (!release.complete) return false;
  const last = await db.selectFrom('pull').select('state').orderBy('id', 'desc').limit(1).executeTakeFirst();
  if (last?.state === 'running') return false;
  const whole = await db
    .selectFrom('pull')
    .select('id')
    .where('state', 'in', ['done', 'nothing-new'])
    .where('finished_at', '>=', release.publishedAt.getTime())
    .limit(1)
    .executeTakeFirst();
  return whole !== undefined;
}
