import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { buildSnapshot } from '@/lib/indicators/snapshot';
import { makeUnit } from '@/lib/indicators/testing/random-country';
import { monthIndex, parsePeriod } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';
import { boardIndicators } from './board-indicators';
import type { BoardFrame } from './types';
import { viewRows } from './view-rows';
import { viewTitle } from './view-head';

const JUNE = monthIndex(2026, 6);
const REGIONS = ['R1', 'R2', 'R3', 'R4', 'R5'];
const target = (region: string | null, value: number) => ({
  ...{ indicator: 'chw_count', year: 2025, value, region, source: null },
});
const PLAN: Plan = {
  ...{
    id: 'p',
    name: { fr: 'Plan', en: 'Plan' },
    from: monthIndex(2025, 1),
    to: monthIndex(2026, 12),
    goals: [],
  },
  targets: [
    target(null, 4000),
    target('R1', 1000),
    target('R2', 1000),
    target('R3', 1000),
    target('R4', 1000),
  ],
};

/** ASC, and how many of ten areas told them. */
function snapshotOf(counts: Readonly<Record<string, readonly [number, number]>>) {
  const period = parsePeriod('2026-06');
  if (!period) throw new Error('2026-06');
  return buildSnapshot({
    release: { number: 1, label: 'a', dataAsOf: new Date(0), lastMonth: JUNE },
    ...{ fictive: true, period, level: 'region', plans: [PLAN] },
    indicators: INDICATORS.filter(({ id }) => id === 'chw_count'),
    country: makeUnit('ML', 'country', null, { programme: false }),
    orgUnits: REGIONS.map((uid) => makeUnit(uid, 'region', 'ML', { region: uid })),
    rows: Object.entries(counts).map(([orgUnit, [numerator, areas]]) => ({
      ...{ orgUnit, period: '2026-06', expected: { unitMonths: 10, units: 10 } },
      figures: new Map([
        ['chw_count', { numerator, denominator: null, unitMonths: areas, units: areas, months: 1 }],
      ]),
    })),
  });
}

const indicators = boardIndicators(INDICATORS, 'fr');
const frame: BoardFrame = {
  ...{ language: 'fr', text: messagesIn('fr'), path: '/', scope: 'nation', ownRegions: null, indicators },
  ...{ head: { uid: 'ML', name: 'Mali', level: 'country' }, levels: ['region'], plans: [] },
  places: REGIONS.map((uid) => ({ uid, name: uid, programme: true, href: null })),
  ...{ firstMonth: JUNE, lastMonth: JUNE, complete: true, schematic: false },
  ...{ threshold: 0.8, provisionalFrom: null },
};
const choice = { indicator: 'chw_count', period: '2026-06', level: 'region', place: null } as const;

describe('the rows of a count', () => {
  const count = indicators.find(({ id }) => id === 'chw_count');
  if (!count) throw new Error('chw_count');
  const snapshot = snapshotOf({
    ...{ ML: [3000, 9], R1: [880, 9], R2: [300, 6], R3: [500, 9], R4: [1000, 9] },
  });
  const { rows, total } = viewRows(frame, snapshot, count, choice);
  const plain = (text: string | undefined) => text?.replaceAll('\u202f', ' ');
  const rowOf = (uid: string) => {
    const row = rows.find((one) => one.uid === uid);
    return [row?.status, plain(row?.statusWord), plain(row?.gap)];
  };

  it('are judged only where the areas that are missing could not change it, and lack at most what is said', () => {
    expect(rowOf('R1')).toEqual([null, 'non jugé : effectif incomplet', 'au plus 120 ASC manquants']);
    expect(rowOf('R2')).toEqual([null, 'non jugé : partiel', '']);
    expect(rowOf('R3')).toEqual(['off-track', 'en retard', 'au plus 500 ASC manquants']);
    expect(rowOf('R4')).toEqual(['on-track', 'en bonne voie', 'attendu atteint']);
    expect(plain(total.gap)).toBe('au plus 1 000 ASC manquants');
  });

  it('have no rank on partial data, and stand after those that have one', () => {
    expect(rows.map(({ uid, rank }) => [uid, rank])).toEqual([
      ['R3', 1],
      ['R1', 2],
      ['R4', 3],
      ['R2', null],
      ['R5', null],
    ]);
  });

  it('are titled with what is lacking at most', () => {
    expect(plain(viewTitle(frame, snapshot, count, choice))).toMatch(/ ; il en manque au plus 1 000$/);
    const all = snapshotOf({ ML: [3000, 10] });
    expect(plain(viewTitle(frame, all, count, choice))).toMatch(/ ; il en manque 1 000$/);
  });
});
