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
  it('holds the population of an ASC to the norm, in every month', () => {
    for (const year of [2021, 2023, 2025]) {
      expect(due('population_per_chw', year, 6)).toMatchObject({ expected: 1500, validated: true });
    }
    expect(due('population_per_chw', 2026, 8)?.expected).toBe(1500);
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
