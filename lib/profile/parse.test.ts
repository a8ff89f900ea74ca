import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { monthIndex } from '@/lib/periods/period';
import mali from './mali/profile.json';
import { parseProfile } from './parse';

const known = {
  indicators: new Set(INDICATORS.map(({ id }) => id)),
  norms: new Set(['households_per_audit']),
};

/** The smallest sound profile; `change` spoils or adds something. */
function problemsOf(change: Record<string, unknown>): string[] {
  const parsed = parseProfile({ ...build(), ...change }, known);
  return parsed.ok ? [] : parsed.problems;
}

function build() {
  return {
    id: 'x',
    name: { fr: 'X', en: 'X' },
    source: {
      root: 'Root0000001',
      levels: { country: 1, region: 2, district: 3, area: 4 },
      pullLevel: 'area',
      firstMonth: '2021-01',
      revisionMonths: 6,
      measures: { chw_active: { items: ['Elem0000001'] } },
    },
    programmeRegions: ['Region00001'],
    coverageThreshold: 0.8,
    plans: [plan([])],
    partners: [],
  };
}

function plan(targets: readonly object[], change: object = {}) {
  return { id: 'p', name: { fr: 'P', en: 'P' }, from: '2021-01', to: '2025-12', targets, ...change };
}

function target(change: object) {
  return { indicator: 'chw_count', year: 2022, value: 10, region: null, source: null, ...change };
}

const withSource = (change: object) => ({ source: { ...build().source, ...change } });

describe('parseProfile', () => {
  it('reads a profile into months, defaults and wordings in both languages', () => {
    const parsed = parseProfile({ ...build(), plans: [plan([target({ source: 'Plan, 2021' })])] }, known);
    expect(parsed).toMatchObject({
      ok: true,
      profile: {
        source: {
          firstMonth: monthIndex(2021, 1),
          measures: { chw_active: { items: ['Elem0000001'], absentIsZero: false } },
        },
        plans: [
          {
            to: monthIndex(2025, 12),
            goals: [],
            targets: [{ source: { fr: 'Plan, 2021', en: 'Plan, 2021' } }],
          },
        ],
        notes: { districtOutlinesSchematic: false },
      },
    });
  });

  it('reads every form of item', () => {
    const items = [
      'Elem0000001',
      'Elem0000001.Combo000001',
      'DataSet0001.ACTUAL_REPORTS',
      'Indic000001:numerator',
    ];
    expect(problemsOf(withSource({ measures: { chw_active: { items } } }))).toEqual([]);
  });

  it.each([
    [{ colour: 'red' }, 'colour: unknown key'],
    [withSource({ rooot: 1 }), 'source.rooot: unknown key'],
    [
      withSource({ measures: { chw_actve: { items: ['Elem0000001'] } } }),
      'source.measures.chw_actve: unknown key',
    ],
    [withSource({ firstMonth: '2021-13' }), 'source.firstMonth: must be a month such as "2021-01"'],
    [
      withSource({ root: 'nope' }),
      'source.root: must be an org unit UID: 11 letters and digits, a letter first',
    ],
    [withSource({ measures: {} }), 'source.measures: must map at least one measure'],
    [
      withSource({ levels: { country: 1, region: 3, district: 3, area: 4 } }),
      'source.levels.district: must be greater than region (3)',
    ],
    [withSource({ pullLevel: 'country' }), 'source.pullLevel: must be under the country'],
    [{ programmeRegions: ['Region00001', 'Region00001'] }, 'programmeRegions[1]: repeats "Region00001"'],
    [{ plans: [plan([], { from: '2026-01' })] }, 'plans[0].to: must not be before from (2026-01)'],
    [
      { plans: [plan([target({ indicator: 'chw' })])] },
      'plans[0].targets[0].indicator: no indicator "chw" in the catalogue',
    ],
    [
      { plans: [plan([target({ indicator: 'households_per_audit' })])] },
      'plans[0].targets[0].indicator: "households_per_audit" is judged by its norm, never by a target: remove it',
    ],
    [
      { plans: [plan([target({ year: 2026 })])] },
      'plans[0].targets[0].year: 2026 is outside the plan (2020, its baseline, to 2025)',
    ],
    [
      { plans: [plan([target({ region: 'Region00002' })])] },
      'plans[0].targets[0].region: "Region00002" is not in programmeRegions',
    ],
    [{ plans: [plan([target({}), target({ value: 3 })])] }, 'plans[0].targets[1]: repeats chw_count 2022'],
  ])('refuses %j by name', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it('refuses an item that is a rate, or none at all, with its path', () => {
    const measures = { chw_active: { items: ['DataSet0001.REPORTING_RATE'] }, home_visits: { items: [] } };
    expect(problemsOf(withSource({ measures }))).toEqual([
      expect.stringMatching(/^source\.measures\.chw_active\.items\[0\]: .*is a rate/),
      'source.measures.home_visits.items: must name at least one item',
    ]);
  });

  it('names what is missing and what is no profile at all', () => {
    expect(problemsOf({ name: { fr: 'X' } })).toEqual([expect.stringMatching(/^name\.en: /)]);
    expect(parseProfile('x')).toMatchObject({ ok: false, problems: [expect.stringMatching(/^profile: /)] });
  });
});

describe('the built-in profile of Mali', () => {
  const parsed = parseProfile(mali, known);
  const profile = parsed.ok ? parsed.profile : undefined;

  it('is sound, with every measure mapped and five regions', () => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(Object.keys(profile?.source.measures ?? {})).toHaveLength(43);
    expect(profile?.programmeRegions).toHaveLength(5);
  });

  it('uses every form of item, and sums two of them', () => {
    const items = Object.values(profile?.source.measures ?? {}).flatMap((mapping) => mapping.items);
    for (const form of [/^\w{11}$/, /^\w{11}\.\w{11}$/, /\.ACTUAL_REPORTS$/, /:numerator$/]) {
      expect(
        items.some((item) => form.test(item)),
        String(form),
      ).toBe(true);
    }
    expect(profile?.source.measures.u5_fever?.items).toHaveLength(2);
  });

  it('gives a source to the published targets alone; the third plan is all to be validated, of the first there are none', () => {
    const [ended, first, second] = profile?.plans ?? [];
    expect(ended).toMatchObject({ id: 'psn-2016-2020', targets: [], goals: [] });
    expect(ended?.facts?.every(({ source }) => source.fr !== '')).toBe(true);
    const sourced = first?.targets
      .filter(({ source }) => source !== null)
      .map(({ indicator, year, value }) => [indicator, year, value]);
    expect(sourced).toEqual([
      ['population_served', 2022, 2_700_000],
      ['chw_count', 2020, 2982],
      ['chw_count', 2025, 13_000],
      ['population_per_chw', 2021, 1500],
      ['population_per_chw', 2025, 1500],
      ['supervision_monthly', 2021, 100],
      ['supervision_monthly', 2025, 100],
      ['chw_per_supervisor', 2021, 18],
      ['chw_per_supervisor', 2025, 18],
      ['supervisor_count', 2025, 150],
      ['disc_accounts', 2022, 0],
      ['disc_accounts', 2025, 25_000],
    ]);
    expect(second?.targets.every(({ source }) => source === null)).toBe(true);
    expect(new Set(second?.targets.map(({ indicator }) => indicator)).size).toBeGreaterThanOrEqual(12);
  });

  it('keeps a million lives among the goals, never among the targets', () => {
    expect(
      profile?.plans.map(({ goals }) => goals.some(({ label }) => label.en.includes('One million lives'))),
    ).toEqual([false, true, true]);
  });
});
