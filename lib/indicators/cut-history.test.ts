import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthId, monthIndex, monthRange } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';
import { INDICATORS } from './catalogue/index';
import { cutHistory } from './cut-history';
import type { FigureSource } from './figure-source';
import { buildHistory } from './snapshot';
import type { History } from './snapshot-types';
import { makeUnit } from './testing/random-country';

const KAYES = makeUnit('R1', 'region', 'ML', { region: 'R1' });
const FIRST = monthIndex(2021, 3);
const MOST = 70;
const PLAN: Plan = {
  id: 'p',
  name: { fr: 'Plan', en: 'Plan' },
  from: FIRST,
  to: FIRST + MOST,
  goals: [],
  targets: [2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({
    ...{ indicator: 'completeness', year, value: year - 1960, region: null, source: null },
  })),
};
const picked = INDICATORS.filter(({ id }) => ['completeness', 'chw_count'].includes(id));

/** No two months alike; each seventh without a row. */
const ROWS: readonly FigureSource[] = monthRange(FIRST, FIRST + MOST - 1)
  .filter((month) => month % 7 !== 0)
  .map((month) => {
    const nth = month - FIRST;
    const figure = (numerator: number, denominator: number | null) =>
      ({ numerator, denominator, unitMonths: nth + 3, units: 1, months: 1 }) as const;
    return {
      orgUnit: 'R1',
      period: monthId(month),
      expected: { unitMonths: nth + 5, units: 1 },
      figures: new Map([
        ['completeness', figure(nth + 100, nth + 200)],
        ['chw_count', figure(nth + 300, null)],
      ]),
    };
  });

/** Of the months at these positions, the last one not included. */
function build(from: number, until: number): History {
  const months = until > from ? monthRange(FIRST + from, FIRST + until - 1) : [];
  return buildHistory({ orgUnit: KAYES, months, rows: ROWS, plans: [PLAN], indicators: picked });
}

const position = fc.integer({ min: 0, max: MOST });

describe('a history cut out of others that follow each other', () => {
  it('is the one of its months, wherever they were parted', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 6 }), position, position, (parted, one, other) => {
        const edges = [0, ...parted.sort((a, b) => a - b), MOST];
        const parts = edges.slice(1).map((until, nth) => build(edges[nth] ?? 0, until));
        const [from, until] = [Math.min(one, other), Math.max(one, other)];
        expect(cutHistory(parts, from, until)).toEqual(build(from, until));
      }),
    );
  });

  it('is refused where there is none', () => {
    expect(() => cutHistory([], 0, 1)).toThrow(RangeError);
  });
});
