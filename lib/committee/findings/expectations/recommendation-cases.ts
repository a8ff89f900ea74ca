import type { Movement, PrintedRecommendation } from '../../brief-types';
import { buildSource, drawRecommendation } from '../testing/build-source';
import type { ExpectedCase } from './cases';

type Drawn = readonly [number, Partial<PrintedRecommendation>];

function about(name: string, id: string, ...drawn: readonly Drawn[]): ExpectedCase {
  const recommendations = drawn.map(([number, more]) => drawRecommendation(number, more));
  return { name, id, source: buildSource({ recommendations }) };
}

function since(indicator: string, from: readonly [string, number], to: readonly [string, number]): Movement {
  const end = ([period, value]: readonly [string, number]) => ({ period, value, coverage: 0.9 });
  return { indicator, from: end(from), to: end(to), change: to[1] - from[1] };
}

const DONE = { state: 'done' } as const;
const late = (due: string) => ({ overdue: true, due });

export const RECOMMENDATION_CASES: readonly ExpectedCase[] = [
  about('one done of three', 'recommendations:done', [3, {}], [5, {}], [6, DONE]),
  about('two done of three', 'recommendations:done', [3, DONE], [5, {}], [6, DONE]),
  about('none done', 'recommendations:done', [3, {}], [5, {}]),
  about('the only one, not done', 'recommendations:done', [3, {}], [7, { state: 'dropped' }]),
  about('the only one, done', 'recommendations:done', [3, DONE]),
  about('all done', 'recommendations:done', [3, DONE], [5, DONE], [6, DONE]),
  about('one late', 'recommendations:late', [5, late('2026-07-31')]),
  about('two late', 'recommendations:late', [5, late('2026-07-31')], [3, late('2026-06-01')]),
  about('one proposed', 'recommendations:proposed', [9, { proposed: true }]),
  about('two proposed', 'recommendations:proposed', [9, { proposed: true }], [10, { proposed: true }]),
  about('moved since', 'since:r3', [
    3,
    { since: since('chw_per_supervisor', ['2025-08', 22.4], ['2026-08', 21.8]) },
  ]),
  about('moved since, another season', 'since:r3', [
    3,
    { since: since('completeness', ['2026-02', 54], ['2026-08', 61]) },
  ]),
];
