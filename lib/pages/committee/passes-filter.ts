import { isOverdue, type Recommendation } from '@/lib/committee/types';
import type { CommitteeFrame } from './committee-frame';

/** What the list may be narrowed by; empty: everything. */
export interface RecommendationFilter {
  /** A state, or `unfinished`: open or in progress. */
  readonly state: string;
  readonly owner: string;
  readonly indicator: string;
  /** Uid: those of the region or of a district of it. */
  readonly region: string;
  readonly overdue: boolean;
}

/** Whether a filter leaves a recommendation in the list. */
export function passesFilter(
  one: Recommendation,
  { state, owner, indicator, region, overdue }: RecommendationFilter,
  { today, places }: Pick<CommitteeFrame, 'today' | 'places'>,
): boolean {
  const isUnfinished = one.state === 'open' || one.state === 'in-progress';
  return (
    (state === '' || (state === 'unfinished' ? isUnfinished : one.state === state)) &&
    (owner === '' || one.owner === owner) &&
    (indicator === '' || one.indicator === indicator) &&
    (region === '' || one.places.some((uid) => uid === region || places.get(uid)?.region === region)) &&
    (!overdue || isOverdue(one, today))
  );
}
