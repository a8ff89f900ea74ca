import { CHRONIC_MONTHS } from '@/lib/indicators/area-runs/run-row';
import type { MonthIndex } from '@/lib/periods/period';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { Release } from '@/lib/store/types';
import { followedProducts } from './products';

/** The reader sees no areas; the products are not followed; there are no three months yet. */
export type Untold = 'scope' | 'untracked' | 'history';

/** Why nothing can be said of chronic stockouts at the end of a month; `null` where it can: no row then means that there are none. */
export function whyUntold(
  {
    scope,
    profile,
    release,
  }: Pick<PageFrame, 'scope' | 'profile'> & { readonly release: Pick<Release, 'firstMonth'> },
  end: MonthIndex,
): Untold | null {
  if (scope.kind === 'overview') return 'scope';
  if (followedProducts(profile).length === 0) return 'untracked';
  return end - CHRONIC_MONTHS + 1 < release.firstMonth ? 'history' : null;
}
