import { describe, expect, it } from 'vitest';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { Figure, IndicatorDefinition } from '@/lib/indicators/types';
import { monthIndex } from '@/lib/periods/period';
import type { Plan, Target } from '@/lib/profile/types';
import { buildRow, type ScenarioPlace } from './build-rows';
import type { PlaceFigures } from './load-standing';
import type { ScenarioWish } from './read-wish';

const MONTH = monthIndex(2026, 8);
const COUNTRY: ScenarioPlace = { uid: 'ML', name: 'Mali', region: null };
const KAYES: ScenarioPlace = { uid: 'R1', name: 'Kayes', region: 'R1' };
const WISH: ScenarioWish = {
  ...{ target: 400, until: MONTH + 10, growth: 0, costs: { chw: 1000, supervisor: null }, currency: 'FCFA' },
};

function figure(numerator: number, denominator: number | null = null, changes: Partial<Figure> = {}): Figure {
  return {
    ...{ state: 'value', value: (100 * numerator) / (denominator ?? 100), numerator, denominator },
    ...{ coverage: 1, monthsUsed: 1, partial: false, ...changes },
  };
}

function place(chw: number, population: number, changes: Record<string, Figure> = {}): PlaceFigures {
  const now = {
    chw_count: figure(chw),
    supervisor_count: figure(10),
    population_per_chw: figure(population, chw),
    population_served: figure(population / 2),
    completeness: figure(60, 80),
    ...changes,
  };
  return { now: new Map(Object.entries(now)), points: new Map() };
}

const target = (region: string | null, value: number): Target => ({
  ...{ indicator: 'completeness', year: 2030, region, value, source: null },
});
const PLAN: Plan = {
  ...{ id: 'plan', name: { fr: 'Plan', en: 'Plan' }, from: monthIndex(2026, 1), to: monthIndex(2030, 12) },
  ...{ targets: [target(null, 90), target('R1', 80)], goals: [] },
};

function definitionOf(id: string): IndicatorDefinition {
  const definition = indicatorById(id);
  if (!definition) throw new Error(`no indicator ${id}`);
  return definition;
}

const inputOf = (id: string, wish: Partial<ScenarioWish>, here: PlaceFigures) => ({
  ...{ definition: definitionOf(id), wish: { ...WISH, ...wish }, month: MONTH, plan: PLAN, country: COUNTRY },
  figures: new Map([
    ['ML', place(300, 900_000)],
    ['R1', here],
  ]),
});

describe('buildRow', () => {
  it('shares a count of the country among regions by population', () => {
    const input = inputOf('chw_count', {}, place(90, 300_000));
    expect(buildRow(input, COUNTRY).result).toMatchObject({ target: 400, needs: { chw: { more: 100 } } });
    const row = buildRow(input, KAYES);
    expect(row.result).toMatchObject({
      ...{ target: 134, ownTarget: false },
      needs: { chw: { today: 90, needed: 134, more: 44 }, supervisors: { needed: 8, more: 0 } },
      cost: { monthly: 44_000, total: 242_000 },
    });
  });

  it('keeps a region’s own target of the plan as long as the plan’s is asked for', () => {
    const here = place(90, 300_000);
    const asked = (value: number) => buildRow(inputOf('completeness', { target: value }, here), KAYES).result;
    expect(asked(90)).toMatchObject({ target: 80, ownTarget: true, needs: { activity: { needed: 64 } } });
    expect(asked(95)).toMatchObject({ target: 95, ownTarget: false, needs: { activity: { needed: 76 } } });
  });

  it('claims no number where data are partial or missing, of the indicator or of a term', () => {
    const of = (changes: Record<string, Figure>, id = 'completeness') =>
      buildRow(inputOf(id, { target: 90 }, place(90, 300_000, changes)), KAYES);
    expect(of({ completeness: figure(60, 80, { partial: true }) })).toMatchObject({
      ...{ result: null, why: 'partial' },
    });
    const missing = figure(0, null, { state: 'no-data', value: null, numerator: null });
    expect(of({ completeness: missing })).toMatchObject({ result: null, why: 'no-data' });
    const partialChw = of({ chw_count: figure(90, null, { partial: true }) }, 'population_served');
    expect(partialChw.result?.needs.chw).toBeNull();
    expect(partialChw.result?.needs.supervisors).toBeNull();
    expect(partialChw.result?.cost).toBeNull();
    const partialWhole = figure(300_000, 90, { partial: true });
    expect(of({ population_per_chw: partialWhole }, 'chw_count').result).toBeNull();
  });
});
