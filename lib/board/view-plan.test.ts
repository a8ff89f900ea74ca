import { expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { buildSnapshot } from '@/lib/indicators/snapshot';
import { makeUnit } from '@/lib/indicators/testing/random-country';
import { monthIndex, parsePeriod } from '@/lib/periods/period';
import type { Plan, Target } from '@/lib/profile/types';
import { boardIndicators } from './board-indicators';
import { boardPlans } from './board-plans';
import type { BoardFrame } from './types';
import { viewPlan } from './view-plan';

const JUNE = monthIndex(2026, 6);
const SOURCE = { fr: 'Décret, 2025', en: 'Decree, 2025' };

function tileOf(targets: readonly Omit<Target, 'region'>[], goals: Plan['goals'] = []) {
  const period = parsePeriod('2026-06');
  if (!period) throw new Error('2026-06');
  const plan: Plan = {
    ...{ id: 'p', name: { fr: 'Plan', en: 'Plan' }, from: monthIndex(2026, 1), to: monthIndex(2028, 12) },
    targets: targets.map((target) => ({ ...target, region: null })),
    goals,
  };
  const country = makeUnit('ML', 'country', null, { programme: false });
  const snapshot = buildSnapshot({
    release: { number: 1, label: 'a', dataAsOf: new Date(0), lastMonth: JUNE },
    ...{ fictive: true, period, level: 'region', plans: [plan], indicators: INDICATORS },
    ...{ country, orgUnits: [], rows: [] },
  });
  const frame: BoardFrame = {
    ...{ language: 'fr', text: messagesIn('fr'), path: '/', scope: 'nation', ownRegions: null },
    ...{ head: { uid: 'ML', name: 'Mali', level: 'country' }, levels: ['region'], places: [] },
    ...{ indicators: boardIndicators(INDICATORS, 'fr'), plans: boardPlans([plan], null, 'fr') },
    ...{ firstMonth: JUNE, lastMonth: JUNE, complete: true, schematic: false },
    ...{ threshold: 0.8, provisionalFrom: null },
  };
  return viewPlan(frame, snapshot, undefined);
}

function openOf(targets: readonly Omit<Target, 'region'>[]) {
  return tileOf(targets).lines.find(({ toValidate }) => toValidate);
}

it('says of how many of its targets a milestone in force, or the last one, has no source', () => {
  const sourced = { indicator: 'completeness', value: 90, source: SOURCE };
  expect(
    openOf([
      { ...sourced, year: 2025 },
      { ...sourced, year: 2028 },
      { ...sourced, indicator: 'timeliness', year: 2028, source: null },
      { ...sourced, indicator: 'paid_on_time', year: 2026, source: null },
      { ...sourced, indicator: 'paid_on_time', year: 2028 },
    ]),
  ).toMatchObject({ value: '2', label: 'cibles sans source' });
  expect(openOf([{ ...sourced, year: 2028 }])).toBeUndefined();
});

it('counts targets as the page of the plan does: a goal that nothing measures is none', () => {
  const goal = { label: { fr: 'Un but', en: 'A goal' }, source: { fr: 'Sans mesure', en: 'Not measured' } };
  const tile = tileOf([{ indicator: 'completeness', value: 90, source: SOURCE, year: 2028 }], [goal]);
  expect(tile.of).toBe('sur 1');
  expect(tile.lines.find(({ label }) => label === 'non jugées')?.value).toBe('1');
});
