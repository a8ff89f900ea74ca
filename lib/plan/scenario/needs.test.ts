import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorById } from '@/lib/indicators/catalogue';
import { computeFigure } from '@/lib/indicators/figure';
import { gapOf } from '@/lib/indicators/status';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import { SCENARIO_INDICATORS } from './kinds';
import { findNeeds, type Standing } from './needs';

const EXPECTED = 100;
const ALL = { units: EXPECTED, expected: EXPECTED };
const SOME = { units: 88, expected: EXPECTED };
const ratio = (numerator: number, denominator: number, basis = ALL) => ({ numerator, denominator, basis });

function definitionOf(id: string): IndicatorDefinition {
  const definition = indicatorById(id);
  if (!definition) throw new Error(`no indicator ${id}`);
  return definition;
}

/** A place whose indicator has terms of its own, apart from those of ASC and people, and of ASC and supervisors. */
function standing(
  id: string,
  numerator: number,
  denominator: number | null,
  changes: Partial<Standing> = {},
) {
  const { basis = ALL } = changes;
  const terms = { numerator, denominator, unitMonths: basis.units, units: basis.units, months: 1 };
  const figure = computeFigure(definitionOf(id), terms, { unitMonths: EXPECTED, units: EXPECTED }, 0.8);
  const others = { coveredByChw: ratio(240_000, 200), chwBySupervisor: ratio(180, 9) };
  return { figure, basis, ...others, ...changes };
}

const find = (id: string, of: Standing, target: number, growth = 1) =>
  findNeeds(of, definitionOf(id), target, growth);

describe('findNeeds', () => {
  it('asks for people, and for ASC at the people that one covers where both are known', () => {
    const of = standing('coverage_population', 240_000, 300_000, { coveredByChw: ratio(200_000, 160, SOME) });
    expect(find('coverage_population', of, 90)).toEqual({
      met: 'not-yet',
      activity: {
        ...{ today: 240_000, needed: 270_000, more: 30_000, noun: 'people', peopleEach: null },
        ...{ basis: ALL, bound: null },
      },
      chw: { today: null, needed: null, more: 24, peopleEach: 1250, basis: SOME, bound: 'about' },
      supervisors: {
        ...{ today: 9, needed: 12, more: 3, peopleEach: null },
        ...{ basis: ALL, bound: 'about' },
      },
    });
    expect(find('coverage_population', of, 90, 1.1).activity?.needed).toBe(297_000);
  });

  it('takes the terms that an indicator has for itself, whatever is counted elsewhere', () => {
    // 882 of 1,002 areas told the ASC; the supervisors are known of all. Two ratios of August 2026, and a count.
    const basis = { units: 876, expected: 1002 };
    const told = { ...{ basis, coveredByChw: ratio(2_466_038, 2527, basis) } };
    const supervised = { ...told, chwBySupervisor: ratio(2527, 130, basis) };
    const whole = { units: 1002, expected: 1002 };
    const bySupervisor = find(
      'chw_per_supervisor',
      { ...standing('chw_per_supervisor', 2527, 130), ...supervised },
      18,
    );
    expect(bySupervisor.supervisors).toMatchObject({ today: 130, needed: 141, more: 11, bound: 'at-least' });
    const functional = find(
      'chw_functional',
      { ...standing('chw_functional', 2527, 2700), ...supervised },
      94,
    );
    expect(functional.chw).toMatchObject({ today: 2527, needed: 2538, more: 11, bound: 'at-least' });
    const served = { ...standing('population_served', 2_767_809, null), ...supervised, basis: whole };
    const { chw, activity } = find('population_served', served, 4_500_000);
    expect(activity).toMatchObject({ more: 1_732_191, bound: null });
    expect(chw).toMatchObject({ more: 1776, bound: 'about' });
    expect(Math.round(chw?.peopleEach ?? 0)).toBe(976);
    const seen = find(
      'supervision_monthly',
      { ...standing('supervision_monthly', 1800, 2527), ...supervised },
      60,
    );
    expect([seen.met, seen.supervisors?.more]).toEqual(['to-the-end', 11]);
  });

  it('asks for ASC of a norm of people, of posts, or of a count', () => {
    const norm = find('population_per_chw', standing('population_per_chw', 300_000, 200), 1200);
    expect(norm.chw).toMatchObject({ today: 200, needed: 250, more: 50 });
    expect(find('chw_functional', standing('chw_functional', 200, 220), 100).chw?.more).toBe(20);
    expect(find('chw_count', standing('chw_count', 200, null), 260).chw?.more).toBe(60);
  });

  it('asks for supervisors: one for so many ASC, with those who would come', () => {
    const of = standing('chw_per_supervisor', 200, 10);
    expect([
      find('chw_per_supervisor', of, 18).chw,
      find('chw_per_supervisor', of, 18).supervisors?.needed,
    ]).toEqual([null, 12]);
    // 180 ASC and 60 more, of nine supervisors.
    expect(find('chw_count', standing('chw_count', 200, null), 260).supervisors).toMatchObject({ more: 5 });
  });

  it('asks for acts a month, and for no supervisor where these do not do them', () => {
    expect(find('supervision_monthly', standing('supervision_monthly', 100, 200), 60)).toMatchObject({
      activity: { today: 100, needed: 120, more: 20, noun: 'supervised' },
      supervisors: { needed: 10, more: 1 },
    });
    expect(find('completeness', standing('completeness', 100, 200), 60).supervisors).toBeNull();
    const visits = find('home_visits_per_chw', standing('home_visits_per_chw', 100, 200), 3);
    expect(visits.activity?.more).toBe(500);
  });

  it('says nothing of what is not known', () => {
    const bare = { coveredByChw: null, chwBySupervisor: null };
    const acts = find('supervision_monthly', standing('supervision_monthly', 100, 200, bare), 60);
    expect(acts.supervisors).toBeNull();
    const served = find('population_served', standing('population_served', 100, null, bare), 200);
    expect([served.chw, served.supervisors]).toEqual([null, null]);
    const few = standing('chw_count', 100, null, { basis: { units: 60, expected: EXPECTED } });
    expect(find('chw_count', few, 200).chw).toBeNull();
  });

  it('says on which side of the need a number is where areas are missing', () => {
    const boundOf = (id: string, of: Standing, target: number) => {
      const { chw, supervisors } = find(id, of, target);
      return [chw?.bound, supervisors?.bound];
    };
    const basis = SOME;
    expect(boundOf('chw_functional', standing('chw_functional', 90, 100, { basis }), 100)[0]).toBe(
      'at-least',
    );
    const counted = standing('chw_count', 90, null, { basis, chwBySupervisor: ratio(80, 9, SOME) });
    expect(boundOf('chw_count', counted, 190)).toEqual(['at-most', 'about']);
    expect(boundOf('chw_count', counted, 90)).toEqual(['at-most', 'at-least']);
  });

  it('does not call met what growth undoes by the date', () => {
    const of = standing('coverage_population', 240_000, 300_000);
    expect(find('coverage_population', of, 75, 1).met).toBe('to-the-end');
    const grown = find('coverage_population', of, 75, 1.1);
    expect([grown.met, grown.activity?.more]).toEqual(['today-only', 7500]);
    expect(find('coverage_population', of, 90, 1.1).met).toBe('not-yet');
  });

  const anyStanding = fc.record({
    id: fc.constantFrom(...SCENARIO_INDICATORS),
    numerator: fc.integer({ min: 0, max: 900 }),
    denominator: fc.integer({ min: 1, max: 900 }),
    units: fc.integer({ min: 80, max: EXPECTED }),
    target: fc.double({ min: 0.1, max: 100, noNaN: true }),
  });

  it('is the gap that every page tells, at today’s population, however few areas told the other terms', () => {
    fc.assert(
      fc.property(
        anyStanding,
        fc.integer({ min: 1, max: 900 }),
        ({ id, numerator, denominator, units, target }, other) => {
          const definition = definitionOf(id);
          const under = definition.denominator ? denominator : null;
          const others = { coveredByChw: ratio(other, 7, SOME), chwBySupervisor: ratio(other, 3, SOME) };
          const basis = { units, expected: EXPECTED };
          const of = standing(id, numerator, under, { basis, ...others });
          const { chw, supervisors, activity, met } = findNeeds(of, definition, target, 1);
          const kind = definition.gap.noun;
          const own = kind === 'supervisors' ? supervisors : kind === 'chw' ? chw : activity;
          const gap = gapOf(definition, of.figure, target);
          expect(own?.more).toBe(gap);
          expect(met).toBe(gap === 0 ? 'to-the-end' : 'not-yet');
        },
      ),
    );
  });

  it('never asks for less than nothing, reaches the target, and by no more than one', () => {
    fc.assert(
      fc.property(anyStanding, ({ id, numerator, denominator, target }) => {
        const definition = definitionOf(id);
        const of = standing(id, numerator, definition.denominator ? denominator : null);
        const { chw, supervisors, activity } = findNeeds(of, definition, target, 1);
        for (const need of [chw, supervisors, activity]) {
          if (!need) continue;
          expect(need.more).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(need.more)).toBe(true);
          if (need.today === null || need.needed === null) continue;
          expect(need.today + need.more).toBeGreaterThanOrEqual(need.needed);
          expect(Number.isInteger(need.needed)).toBe(true);
        }
        if (activity && activity.noun !== 'people') {
          const reached = (definition.factor * (activity.needed ?? NaN)) / denominator;
          expect(reached).toBeGreaterThanOrEqual(target - 1e-6);
          expect(reached - definition.factor / denominator).toBeLessThan(target + 1e-6);
        }
      }),
    );
  });
});
