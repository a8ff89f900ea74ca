import { describe, expect, it } from 'vitest';
import { INDICATORS, indicatorById } from '@/lib/indicators/catalogue';
import { monthIndex } from '@/lib/periods/period';
import { projectCount } from './project-count';
import type { MonthlyValue } from './project-indicator';

const UNTIL = monthIndex(2026, 8);

const line = (last: number, step: number): MonthlyValue[] =>
  Array.from({ length: 24 }, (_none, index) => ({
    month: UNTIL - 23 + index,
    value: last - step * (23 - index),
    sound: true,
  }));

/** Accounts that rise by fifty a month, beside the share of CHWs who have one. */
function project(share: readonly MonthlyValue[], id = 'disc_accounts') {
  const count = indicatorById(id);
  if (!count) throw new Error(id);
  const course = {
    until: UNTIL,
    end: monthIndex(2030, 12),
    target: 4800,
    direction: 'up',
    unit: 'count',
  } as const;
  return projectCount({ ...course, points: line(2500, 50) }, count, INDICATORS, (of) =>
    of === 'disc_provisioned' ? share : [],
  );
}

describe('projectCount', () => {
  it('carries on no accounts past the CHWs who could hold one', () => {
    const limit = { kind: 'refused', because: 'limit', limitedBy: 'chw_active' };
    // Bends at its limit already; would run past it before the plan ends.
    expect(
      project(line(103, 1.5).map((point) => ({ ...point, value: Math.min(point.value ?? 0, 99) }))),
    ).toEqual(limit);
    expect(project(line(80, 1))).toEqual(limit);
  });

  it('carries on a count whose share stays within what can be, or is not known', () => {
    expect(project(line(80, 0.2))).toMatchObject({ kind: 'projected', last: UNTIL });
    expect(project(line(100, 0))).toMatchObject({ kind: 'projected' });
    expect(project([])).toMatchObject({ kind: 'projected' });
    expect(project(line(80, 1), 'supervisor_count')).toMatchObject({ kind: 'projected' });
  });
});
