import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { readScenarioWish, writeAmount } from './read-wish';

const DEFAULTS = { target: 50, until: monthIndex(2030, 12), today: monthIndex(2026, 8) };
const OF_PEOPLE = { side: 'numerator', noun: 'people' } as const;
const read = (written: Record<string, string>, unit: 'percent' | 'count' = 'percent', defaults = DEFAULTS) =>
  readScenarioWish(written, { unit, gap: OF_PEOPLE }, defaults);

describe('readScenarioWish', () => {
  it('takes the plan’s target and end, no growth and no cost where nothing is said', () => {
    expect(read({})).toEqual({
      ok: true,
      wish: {
        ...{ target: 50, until: DEFAULTS.until, growth: 0 },
        ...{ costs: { chw: null, supervisor: null }, currency: 'FCFA' },
      },
    });
  });

  it('reads what people type', () => {
    const written = {
      ...{ cible: '62,5', echeance: '6/2028', croissance: '3,3', 'cout-asc': '50 000' },
      ...{ 'cout-superviseur': '90000', monnaie: '€' },
    };
    expect(read(written)).toEqual({
      ok: true,
      wish: {
        ...{ target: 62.5, until: monthIndex(2028, 6), growth: 3.3 },
        ...{ costs: { chw: 50_000, supervisor: 90_000 }, currency: '€' },
      },
    });
    expect(read({ echeance: '2028-06' })).toMatchObject({ wish: { until: monthIndex(2028, 6) } });
    expect(read({ cible: '2,700,000' }, 'count')).toMatchObject({ wish: { target: 2_700_000 } });
  });

  it('tells everything that is wrong at once', () => {
    const written = {
      ...{ cible: '120', echeance: '08/2026', croissance: '40', 'cout-asc': 'x' },
      ...{ 'cout-superviseur': '-1', monnaie: '<b>' },
    };
    expect(read(written)).toEqual({
      ok: false,
      faults: {
        ...{ cible: 'target-percent', echeance: 'past', croissance: 'growth', 'cout-asc': 'cost' },
        ...{ 'cout-superviseur': 'cost', monnaie: 'currency' },
      },
    });
    expect(read({ echeance: '2099-01' })).toMatchObject({ faults: { echeance: 'far' } });
    expect(read({ echeance: 'bientôt' })).toMatchObject({ faults: { echeance: 'month' } });
    expect(read({}, 'percent', { ...DEFAULTS, target: 0 })).toMatchObject({ ok: true });
    expect(
      readScenarioWish({}, { unit: 'percent', gap: OF_PEOPLE }, { ...DEFAULTS, target: null }),
    ).toMatchObject({
      faults: { cible: 'no-target' },
    });
  });

  it('reads back what the form shows first', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const value of [5000, 4_500_000, 19.5, 0, 62.125]) {
        const defaults = { ...DEFAULTS, target: null };
        const written = { cible: writeAmount(value, language) };
        expect(readScenarioWish(written, { unit: 'ratio', gap: OF_PEOPLE }, defaults)).toMatchObject({
          wish: { target: value },
        });
      }
    }
  });

  it('refuses none at all of what each supervisor follows', () => {
    const gap = { side: 'denominator', noun: 'supervisors' } as const;
    const of = (cible: string) => readScenarioWish({ cible }, { unit: 'ratio', gap }, DEFAULTS);
    expect(of('0')).toEqual({ ok: false, faults: { cible: 'target-zero' } });
    expect(of('18')).toMatchObject({ ok: true });
  });

  it('refuses a number that the two languages read differently', () => {
    expect(read({ cible: '1,500' }, 'count')).toMatchObject({ faults: { cible: 'target-value' } });
  });
});
