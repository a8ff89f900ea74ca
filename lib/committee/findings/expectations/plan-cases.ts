import { buildSource, drawLine, drawPillar, drawPlan, type Drawn } from '../testing/build-source';
import type { ExpectedCase } from './cases';

type Pillar = Parameters<typeof drawPillar>[0];

function level(
  name: string,
  [pillar, indicator]: readonly [Pillar, string],
  drawn: Drawn,
  more: Parameters<typeof drawPillar>[3] = {},
  period = '2026-08',
): ExpectedCase {
  const figure = drawPillar(pillar, indicator, { period, ...drawn }, more);
  return { name, id: `pillar:${indicator}`, source: buildSource({ period, pillars: [figure] }) };
}

function count(name: string, ...[counts, before, lines]: Parameters<typeof drawPlan>): ExpectedCase {
  return { name, id: 'plan-count:plan', source: buildSource({ plan: drawPlan(counts, before, lines) }) };
}

function crossing(
  name: string,
  ...[indicator, drawn, target, more]: Parameters<typeof drawLine>
): ExpectedCase {
  const line = drawLine(indicator, { of: 600, ...drawn }, target, more);
  return {
    name,
    id: `crossed:${indicator}`,
    source: buildSource({ plan: drawPlan([1, 0, 0, 0], null, [line]) }),
  };
}

const SUPERVISION = ['supervision', 'supervision_monthly'] as const;
const STOCK = ['stock', 'stockout_any'] as const;
const COVERAGE = ['coverage', 'chw_functional'] as const;
const OPEN = { target: 72, validated: false };
const LINES = [
  drawLine('supervision_monthly', { value: 71, of: 600, expected: 70, ...OPEN }, 85),
  drawLine('paid_on_time', { value: 71, of: 600, coverage: 0.6, expected: 70, target: 72 }, 85),
];

export const PLAN_CASES: readonly ExpectedCase[] = [
  level('level, target to validate', SUPERVISION, { value: 68.4, of: 2904, expected: 70, gap: 46, ...OPEN }),
  level('level, sourced target', SUPERVISION, { value: 68.4, of: 2904, expected: 70, target: 72, gap: 46 }),
  level('level, gap of one', SUPERVISION, { value: 69.9, of: 2904, expected: 70, target: 72, gap: 1 }),
  level('level, met', COVERAGE, { value: 93.5, of: 3106, expected: 93, gap: 0, target: 94 }),
  level('level, lower is better', STOCK, { value: 41.3, of: 2700, expected: 25, target: 24, gap: 440 }),
  level('level, partial', STOCK, { value: 41.3, of: 2700, coverage: 0.74, expected: 25, gap: 440, ...OPEN }),
  level(
    'level, partial, coverage unknown',
    SUPERVISION,
    { value: 50, of: 10, expected: 70 },
    {
      figure: {
        state: 'value',
        value: 50,
        numerator: 5,
        denominator: 10,
        coverage: null,
        monthsUsed: 1,
        partial: true,
      },
    },
  ),
  level('level, zero', STOCK, { value: 0, of: 2700, expected: 25, target: 24, gap: 0 }),
  level('level, nothing expected', SUPERVISION, { value: 68.4, of: 2904 }),
  level('level, no data', SUPERVISION, { value: null, expected: 70, target: 72 }),
  level(
    'level, not applicable',
    STOCK,
    { value: null },
    {
      figure: {
        state: 'not-applicable',
        value: null,
        numerator: null,
        denominator: null,
        coverage: null,
        monthsUsed: 0,
        partial: false,
      },
    },
  ),
  level(
    'level, a quarter counts months of ASC',
    SUPERVISION,
    { value: 68.4, of: 8712, expected: 70, target: 72, gap: 139 },
    {},
    '2026-Q2',
  ),
  level('level, a year', STOCK, { value: 38, of: 30_000, expected: 25, target: 24, gap: 3900 }, {}, '2025'),
  level(
    'level, first semester',
    COVERAGE,
    { value: 91.04, of: 3106, expected: 93, target: 94, gap: 61 },
    {},
    '2026-S1',
  ),
  level(
    'level, a count',
    ['coverage', 'chw_count'],
    { value: 2904, expected: 10_425, target: 11_000, gap: 7521 },
    { gapBound: 'at-most' },
  ),
  level('level, a count of one', ['coverage', 'chw_count'], { value: 1, expected: 2, target: 2, gap: 1 }),
  level('level, a count of zero', ['coverage', 'chw_count'], { value: 0, expected: 2, target: 2, gap: 2 }),
  level('level, a ratio under two', ['coverage', 'home_visits_per_chw'], {
    value: 1.5,
    of: 100,
    expected: 20,
    target: 20,
    gap: 1850,
  }),
  level('level, a ratio of two', ['coverage', 'home_visits_per_chw'], {
    value: 2,
    of: 100,
    expected: 20,
    target: 20,
    gap: 1800,
  }),
  count('plan, one more', [5, 4, 3, 0], 4),
  count('plan, one on track, fewer', [1, 0, 11, 0], 3),
  count('plan, as many', [5, 0, 1, 1], 5),
  count('plan, none on track', [0, 1, 11, 0], 2),
  count('plan, none, as before', [0, 0, 2, 0], 0),
  count('plan, all on track', [12, 0, 0, 0], 11),
  count('plan, more than words count', [18, 5, 2, 0], null),
  count('plan, a single target', [1, 0, 0, 0], 1),
  count('plan, a single target, missed', [0, 0, 1, 0], 1),
  count('plan, to validate and partial', [2, 0, 1, 0], 1, LINES),
  crossing(
    'target newly met',
    'supervision_monthly',
    { value: 85.2, expected: 70, target: 72, change: 4 },
    85,
  ),
  crossing(
    'target newly met, to validate',
    'supervision_monthly',
    { value: 85.2, expected: 70, change: 4, ...OPEN },
    85,
  ),
  crossing(
    'target no longer met, over a year',
    'stockout_any',
    { value: 27.5, expected: 25, target: 24, change: 4.1 },
    25,
  ),
];
