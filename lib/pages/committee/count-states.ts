import { isOverdue, RECOMMENDATION_STATES, type Recommendation } from '@/lib/committee/types';

/** How many recommendations stand in each state, and how many of them are overdue. */
export interface StateCounts {
  readonly all: number;
  readonly states: Readonly<Record<Recommendation['state'], number>>;
  readonly overdue: number;
}

/** @param today civil date. */
export function countStates(recommendations: readonly Recommendation[], today: string): StateCounts {
  const count = (state: Recommendation['state']) =>
    recommendations.filter((one) => one.state === state).length;
  const [open, progress, done, dropped] = RECOMMENDATION_STATES;
  return {
    all: recommendations.length,
    states: {
      [open]: count(open),
      [progress]: count(progress),
      [done]: count(done),
      [dropped]: count(dropped),
    },
    overdue: recommendations.filter((one) => isOverdue(one, today)).length,
  };
}
