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

const ALL = { units: 100, expected: 100 };

/** A place where ASC, supervisors and people are not told by the same areas. */
function place(chw: number, population: number, changes: Record<string, Figure> = {}): PlaceFigures {
  const now = {
    chw_count: figure(chw),
    supervisor_count: figure(10),
    chw_per_supervisor: figure(chw - 30, 4),
    coverage_population: figure(population / 2, population),
    // Of the areas that told their ASC only: no measure of the population.
    population_per_chw: figure(population / 3, chw),
    population_served: figure(population / 2),
    completeness: figure(60, 80),
    ...changes,
  };
  return {
    now: new Map(Object.entries(now).map(([id, of]) => [id, { figure: of, basis: ALL }])),
    coveredByChw: { numerator: 1000, denominator: 2, basis: ALL },
  };
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
  trends: new Map([['R1', { kind: 'refused', because: 'stale' } as const]]),
});

describe('buildRow', () => {
  it('shares a count of the country among regions by the population to cover', () => {
    const input = inputOf('chw_count', {}, place(90, 300_000));
    expect(buildRow(input, COUNTRY).result).toMatchObject({ target: 400, needs: { chw: { more: 100 } } });
    const row = buildRow(input, KAYES);
    expect(row.result).toMatchObject({
      ...{ target: 134, ownTarget: false },
      // 60 ASC of four supervisors, and 44 more.
      needs: { chw: { today: 90, needed: 134, more: 44 }, supervisors: { today: 4, needed: 6, more: 2 } },
      cost: { monthly: 44_000, total: 242_000 },
      pace: { recent: null, refused: 'stale' },
    });
    const few = place(90, 300_000, { population_per_chw: figure(1, 90, { partial: true }) });
    expect(buildRow(inputOf('chw_count', {}, few), KAYES).result?.target).toBe(134);
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
    const partialPair = place(90, 300_000, { chw_per_supervisor: figure(90, 4, { partial: true }) });
    const served = { ...partialPair, coveredByChw: null };
    const { result } = buildRow(inputOf('population_served', { target: 500_000 }, served), KAYES);
    expect([result?.needs.chw, result?.needs.supervisors, result?.cost]).toEqual([null, null, null]);
  });

  it('tells a count that is partial from a share of it that cannot be known', () => {
    const of = (changes: Record<string, Figure>) =>
      buildRow(inputOf('chw_count', {}, place(90, 300_000, changes)), KAYES);
    expect(of({ chw_count: figure(90, null, { partial: true }) })).toMatchObject({
      ...{ result: null, why: 'partial', basis: ALL },
    });
    const partialWhole = figure(100_000, 300_000, { partial: true });
    expect(of({ coverage_population: partialWhole })).toMatchObject({ result: null, why: 'no-share' });
  });
});
