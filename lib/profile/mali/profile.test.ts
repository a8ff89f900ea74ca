import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { monthIndex } from '@/lib/periods/period';
import { expectAt } from '@/lib/plan/expect-at';
import { parseProfile } from '../parse';
import mali from './profile.json';

const parsed = parseProfile(mali, { indicators: new Set(INDICATORS.map(({ id }) => id)) });
const plans = parsed.ok ? parsed.profile.plans : [];
const COUNTRY = { level: 'country', region: null, programme: false } as const;

function due(indicator: string, year: number, month: number) {
  return expectAt(plans, indicator, monthIndex(year, month), COUNTRY);
}

describe('targets of Mali', () => {
  it('takes the published ones as they are, with their source', () => {
    const sourced = plans[0]?.targets.filter(({ source }) => source !== null) ?? [];
    expect(sourced.map(({ indicator, year, value }) => [indicator, year, value])).toEqual([
      ['population_served', 2022, 2_700_000],
      ['chw_count', 2020, 2982],
      ['chw_count', 2025, 13_000],
      ['population_per_chw', 2021, 1500],
      ['population_per_chw', 2025, 1500],
      ['supervision_monthly', 2021, 100],
      ['supervision_monthly', 2025, 100],
      ['chw_per_supervisor', 2021, 18],
      ['chw_per_supervisor', 2025, 18],
    ]);
  });

  it('holds the population of an ASC to the norm, in every month', () => {
    for (const year of [2021, 2023, 2025]) {
      expect(due('population_per_chw', year, 6)).toMatchObject({ expected: 1500, validated: true });
    }
    expect(due('population_per_chw', 2026, 8)?.expected).toBe(1500);
  });

  it('leaves every target of the next plan to be validated', () => {
    expect(plans[1]?.targets.length).toBeGreaterThan(0);
    expect(plans[1]?.targets.filter(({ source }) => source !== null)).toEqual([]);
  });

  it('asks for no share over 100 % and no step back from one milestone to the next', () => {
    for (const plan of plans) {
      for (const { id, unit, direction } of INDICATORS) {
        const values = plan.targets
          .filter(({ indicator, region }) => indicator === id && region === null)
          .map(({ value }) => value);
        if (unit === 'percent') expect(Math.max(0, ...values), id).toBeLessThanOrEqual(100);
        const better = [...values].sort((a, b) => (direction === 'down' ? b - a : a - b));
        expect(values, `${plan.id} ${id}`).toEqual(better);
      }
    }
  });
});
