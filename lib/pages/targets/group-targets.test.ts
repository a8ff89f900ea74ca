import { describe, expect, it } from 'vitest';
import type { StandingTarget } from '@/lib/targets/standing';
import { groupTargets, yearsOfTargets } from './group-targets';

const standing = (indicator: string, year: number, region: string | null = null): StandingTarget => ({
  key: { plan: 'plan', indicator, year, region },
  ...{ inForce: null, ofProfile: null, last: null, version: '' },
});

describe('groupTargets', () => {
  const all = [
    ...[standing('completeness', 2030), standing('completeness', 2026), standing('completeness', 2028, 'R1')],
    ...[standing('chw_count', 2025)],
  ];

  it('makes one row of an indicator in a place, its milestones by year', () => {
    const rows = groupTargets(all).map(({ indicator, region, milestones }) => [
      ...[indicator, region],
      milestones.map(({ key }) => key.year),
    ]);
    expect(rows).toEqual([
      ['completeness', null, [2026, 2030]],
      ['completeness', 'R1', [2028]],
      ['chw_count', null, [2025]],
    ]);
  });

  it('names each year once', () => {
    expect(yearsOfTargets([...all, standing('timeliness', 2026)])).toEqual([2025, 2026, 2028, 2030]);
    expect(yearsOfTargets([])).toEqual([]);
  });
});
