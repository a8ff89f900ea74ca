import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex, parsePeriod } from '@/lib/periods/period';
import type { Plan, Target } from '@/lib/profile/types';
import { dueMonthOf } from './expect-at';
import { expectedValue } from './expected';
import { targetedIndicators } from './progress';

const SOURCE = { fr: 'Comité de pilotage, août 2022', en: 'Steering committee, August 2022' };

function aim(year: number, value: number, more: Partial<Target> = {}): Target {
  return { indicator: 'completeness', year, value, region: null, source: null, ...more };
}

function plan(id: string, from: number, to: number, targets: Target[]): Plan {
  return {
    id,
    name: { fr: id, en: id },
    from: monthIndex(from, 1),
    to: monthIndex(to, 12),
    targets,
    goals: [],
  };
}

const FIRST = plan('first', 2021, 2025, [
  aim(2025, 90),
  aim(2023, 60, { source: SOURCE }),
  aim(2022, 50, { source: SOURCE }),
]);
const NEXT = plan('next', 2026, 2030, [aim(2026, 92), aim(2028, 96)]);
const at = (year: number, month: number, plans = [FIRST, NEXT], region: string | null = null) =>
  expectedValue(plans, 'completeness', monthIndex(year, month), region);

describe('expectedValue', () => {
  it('is due in December, linear between milestones, flat in the first one’s year', () => {
    expect(at(2022, 1)).toEqual({ expected: 50, target: 50, validated: true, plan: 'first' });
    expect(at(2022, 12)?.expected).toBe(50);
    expect(at(2023, 6)).toEqual({ expected: 55, target: 60, validated: true, plan: 'first' });
    expect(at(2023, 12)?.expected).toBe(60);
    expect(at(2024, 12)).toEqual({ expected: 75, target: 60, validated: false, plan: 'first' });
    expect(at(2025, 12)?.expected).toBe(90);
  });

  it('says nothing before the first milestone’s January, nor before the first plan, nor of other indicators', () => {
    expect(at(2021, 12)).toBeNull();
    expect(at(2020, 6)).toBeNull();
    expect(expectedValue([FIRST], 'timeliness', monthIndex(2023, 1), null)).toBeNull();
  });

  it('draws from a baseline stated before the plan begins', () => {
    const based = plan('based', 2021, 2025, [aim(2020, 40), aim(2022, 50)]);
    expect(at(2021, 12, [based])?.expected).toBe(45);
    expect(at(2021, 12, [based])?.target).toBe(40);
  });

  it('changes plan with the plan, and holds the last target after the end', () => {
    expect(at(2026, 1)).toMatchObject({ expected: 92, plan: 'next' });
    expect(at(2027, 12)).toMatchObject({ expected: 94, target: 92 });
    expect(at(2030, 6)).toMatchObject({ expected: 96, plan: 'next' });
    expect(at(2026, 6, [FIRST])).toMatchObject({ expected: 90, target: 90, plan: 'first' });
  });

  it('lets a region’s own milestones take the country’s place', () => {
    const mixed = plan('mixed', 2021, 2025, [aim(2022, 50), aim(2024, 70), aim(2024, 40, { region: 'R1' })]);
    expect(at(2023, 12, [mixed], 'R1')).toBeNull();
    expect(at(2024, 3, [mixed], 'R1')?.expected).toBe(40);
    expect(at(2023, 12, [mixed], 'R2')?.expected).toBe(60);
  });

  it('does not hand a country’s count down to a region', () => {
    const counts = plan('counts', 2021, 2025, [
      aim(2025, 13_000, { indicator: 'chw_count' }),
      aim(2025, 900, { indicator: 'chw_count', region: 'R1' }),
    ]);
    const count = (region: string | null) =>
      expectedValue([counts], 'chw_count', monthIndex(2025, 6), region)?.expected;
    expect([count(null), count('R1'), count('R2')]).toEqual([13_000, 900, undefined]);
  });

  it('stays between the milestones around it and moves by equal steps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 35 }),
        (a, b, m) => {
          const line = plan('line', 2021, 2025, [aim(2021, a), aim(2024, b)]);
          const value = (offset: number) =>
            expectedValue([line], 'completeness', monthIndex(2021, 12) + offset, null)?.expected ?? NaN;
          expect(value(m)).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
          expect(value(m)).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
          expect(value(m) - value(m - 1)).toBeCloseTo((b - a) / 36, 9);
        },
      ),
    );
  });
});

describe('dueMonthOf', () => {
  it('is the period’s last month, or the last one pulled while it is unfinished', () => {
    const due = (id: string) => {
      const period = parsePeriod(id);
      return period && dueMonthOf(period, monthIndex(2026, 10));
    };
    expect(due('2026-Q3')).toBe(monthIndex(2026, 9));
    expect(due('2026-Q4')).toBe(monthIndex(2026, 10));
    expect(due('2026')).toBe(monthIndex(2026, 10));
    expect(due('2027')).toBe(monthIndex(2027, 12));
  });
});

describe('targetedIndicators', () => {
  it('names each indicator once, of those that judge the place: a national count judges no region', () => {
    const many = plan('many', 2021, 2025, [
      aim(2022, 50),
      aim(2025, 90),
      aim(2025, 13_000, { indicator: 'chw_count' }),
      aim(2025, 5, { indicator: 'paid_on_time', region: 'R1' }),
    ]);
    expect(targetedIndicators(many, null)).toEqual(['completeness', 'chw_count']);
    expect(targetedIndicators(many, 'R1')).toEqual(['completeness', 'paid_on_time']);
  });
});
