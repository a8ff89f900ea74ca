import { describe, expect, it } from 'vitest';
import { monthIndex, monthRange, parsePeriod } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';
import { INDICATORS } from './catalogue/index';
import type { FigureSource } from './figure-source';
import { mapCuts } from './map-cuts';
import { buildHistory, buildSnapshot, readFigure, readHistory, viewOf } from './snapshot';
import { makeUnit } from './testing/random-country';
import type { StoredFigure } from './types';

const COUNTRY = makeUnit('ML', 'country', null, { programme: false });
const KAYES = makeUnit('R1', 'region', 'ML', { region: 'R1' });
const MOPTI = makeUnit('R2', 'region', 'ML', { region: 'R2' });
const GAO = makeUnit('R3', 'region', 'ML', { region: 'R3', programme: false });
const PLAN: Plan = {
  id: 'p',
  name: { fr: 'Plan', en: 'Plan' },
  from: monthIndex(2021, 1),
  to: monthIndex(2026, 12),
  goals: [],
  targets: [
    { indicator: 'completeness', year: 2026, value: 80, region: null, source: null },
    { indicator: 'completeness', year: 2026, value: 70, region: 'R2', source: null },
    { indicator: 'timeliness', year: 2026, value: 60, region: null, source: { fr: 'a', en: 'a' } },
    { indicator: 'chw_count', year: 2026, value: 4000, region: null, source: { fr: 'a', en: 'a' } },
  ],
};
const picked = INDICATORS.filter(({ id }) => ['completeness', 'timeliness', 'chw_count'].includes(id));
const completeness = picked.find(({ id }) => id === 'completeness');

function stored(numerator: number, denominator: number | null, unitMonths = 10): StoredFigure {
  return { numerator, denominator, unitMonths, units: unitMonths, months: 1 };
}

function row(orgUnit: string, period: string, figures: Record<string, StoredFigure>): FigureSource {
  return {
    orgUnit,
    period,
    expected: { unitMonths: 10, units: 10 },
    figures: new Map(Object.entries(figures)),
  };
}

function build(
  periodId: string,
  rows: FigureSource[],
  lastMonth = monthIndex(2026, 6),
  plans: readonly Plan[] = [PLAN],
) {
  const period = parsePeriod(periodId);
  if (!period) throw new Error(periodId);
  return buildSnapshot({
    release: { number: 3, label: '2026-07-01.1', dataAsOf: new Date(Date.UTC(2026, 6, 1)), lastMonth },
    fictive: true,
    period,
    level: 'region',
    country: COUNTRY,
    orgUnits: [GAO, KAYES, MOPTI],
    rows,
    plans,
    indicators: picked,
  });
}

const ROWS = [
  row('ML', '2026-06', { completeness: stored(160, 200), chw_count: stored(3000, null) }),
  row('R1', '2026-06', { completeness: stored(90, 100), chw_count: stored(1800, null) }),
  row('R2', '2026-06', { completeness: stored(70, 100, 7), chw_count: stored(1200, null) }),
  row('ML', '2025-06', { completeness: stored(150, 200) }),
  row('R1', '2025-06', { completeness: stored(95, 100) }),
  row('R2', '2025-06', { completeness: stored(55, 100) }),
];

describe('snapshot', () => {
  if (!completeness) throw new Error('completeness is not in the catalogue');

  it('puts the country first and reads figures against the plan and the year before', () => {
    const snapshot = build('2026-06', ROWS);
    expect(snapshot.orgUnits).toEqual(['ML', 'R3', 'R1', 'R2']);
    const view = viewOf(completeness, 'fr');
    expect(readFigure(snapshot, view, 0, 0.8)).toMatchObject({
      value: 80,
      expected: 80,
      status: 'on-track',
      change: 5,
    });
    expect(readFigure(snapshot, view, 2, 0.8)).toMatchObject({
      value: 90,
      change: -5,
      validated: false,
      partial: false,
    });
    expect(readFigure(snapshot, completeness, 3, 0.8)).toMatchObject({
      expected: 70,
      partial: true,
      change: null,
    });
    expect(readFigure(snapshot, view, 1, 0.8)).toMatchObject({
      state: 'not-applicable',
      expected: null,
      status: null,
    });
    expect(readFigure(snapshot, view, 4, 0.8)).toBeUndefined();
    expect(readFigure(snapshot, { ...view, id: 'paid_on_time' }, 0, 0.8)).toBeUndefined();
  });

  it('gives a count’s target to the country alone, and no data where there is none', () => {
    const snapshot = build('2026-06', ROWS);
    expect(snapshot.indicators['chw_count']).toMatchObject({
      expected: [4000, null, null, null],
      validated: true,
    });
    expect(snapshot.indicators['chw_count']).not.toHaveProperty('denominator');
    expect(snapshot.indicators['timeliness']).not.toHaveProperty('previous');
    const timeliness = picked.find(({ id }) => id === 'timeliness') ?? completeness;
    expect(readFigure(snapshot, timeliness, 0, 0.8)).toMatchObject({
      state: 'no-data',
      expected: 60,
      status: null,
    });
  });

  it('expects of an unfinished period what was due at its last pulled month', () => {
    const rising = {
      ...PLAN,
      targets: [
        { indicator: 'completeness', year: 2025, value: 68, region: null, source: null },
        { indicator: 'completeness', year: 2026, value: 80, region: null, source: null },
      ],
    };
    const dueIn = (periodId: string) =>
      build(periodId, ROWS, monthIndex(2026, 4), [rising]).indicators['completeness']?.expected;
    expect(dueIn('2026-04')).toEqual([72, null, 72, 72]);
    expect(dueIn('2026-Q2')).toEqual([72, null, 72, 72]);
    expect(dueIn('2026-Q1')).toEqual([71, null, 71, 71]);
  });

  it('judges a count only where what is missing cannot change its status, and never on partial data', () => {
    const count = picked.find(({ id }) => id === 'chw_count') ?? completeness;
    const statusAt = (unitMonths: number, value = 3000) =>
      readFigure(
        build('2026-06', [row('ML', '2026-06', { chw_count: stored(value, null, unitMonths) })]),
        count,
        0,
        0.8,
      )?.status;
    expect(statusAt(10)).toBe('off-track');
    expect(statusAt(9)).toBe('off-track');
    expect(statusAt(8)).toBeNull();
    expect(statusAt(8, 4000)).toBe('on-track');
    expect(statusAt(7)).toBeNull();
  });

  it('withholds the change of a count that either year lacks more than one place in twenty of', () => {
    const count = picked.find(({ id }) => id === 'chw_count') ?? completeness;
    const changeAt = (unitMonths: number) => {
      const rows = [
        row('ML', '2026-06', { chw_count: stored(3000, null, unitMonths) }),
        row('ML', '2025-06', { chw_count: stored(2900, null) }),
      ];
      return readFigure(build('2026-06', rows), count, 0, 0.8)?.change;
    };
    expect(changeAt(10)).toBe(100);
    expect(changeAt(9)).toBeNull();
  });

  it('withholds the change of an unfinished period', () => {
    const rows = [
      row('ML', '2026', { completeness: stored(9, 10) }),
      row('ML', '2025', { completeness: stored(8, 10) }),
    ];
    const unfinished = build('2026', rows);
    expect([unfinished.monthsElapsed, unfinished.monthsInPeriod]).toEqual([6, 12]);
    expect(readFigure(unfinished, completeness, 0, 0.8)).toMatchObject({ value: 90, change: null });
    expect(readFigure(build('2026', rows, monthIndex(2026, 12)), completeness, 0, 0.8)?.change).toBeCloseTo(
      10,
      9,
    );
  });

  it('builds a history month by month', () => {
    const months = monthRange(monthIndex(2025, 5), monthIndex(2026, 6));
    const history = buildHistory({ orgUnit: MOPTI, months, rows: ROWS, plans: [PLAN], indicators: picked });
    expect(history.months).toHaveLength(14);
    expect(readHistory(history, completeness, 1, 0.8)).toMatchObject({
      value: 55,
      partial: false,
      expected: null,
    });
    expect(readHistory(history, completeness, 13, 0.8)).toMatchObject({
      value: 70,
      partial: true,
      expected: 70,
    });
    expect(readHistory(history, completeness, 0, 0.8)?.state).toBe('not-applicable');
    expect(readHistory(history, completeness, 14, 0.8)).toBeUndefined();
  });

  it('hands the browser a view that cuts the map as the definition does', () => {
    const view = viewOf(completeness, 'en');
    expect(view.label).toBe('Reporting completeness');
    expect(JSON.stringify(view).length).toBeLessThan(350);
    expect(mapCuts(view, 80).cuts).toEqual([60, 70, 80, 90]);
  });
});
