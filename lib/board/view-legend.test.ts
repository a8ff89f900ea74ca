import { expect, it } from 'vitest';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { buildSnapshot } from '@/lib/indicators/snapshot';
import { makeUnit } from '@/lib/indicators/testing/random-country';
import { monthIndex, parsePeriod } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';
import { boardIndicators } from './board-indicators';
import { boardPlans } from './board-plans';
import type { BoardFrame } from './types';
import { viewLegend } from './view-legend';

const JUNE = monthIndex(2026, 6);
const SOURCE = { fr: 'Décret, 2025', en: 'Decree, 2025' };

function cutOf(language: Language, source: typeof SOURCE | null): string | undefined {
  const period = parsePeriod('2026-06');
  const indicator = boardIndicators(INDICATORS, language).find(({ id }) => id === 'paid_on_time');
  if (!period || !indicator) throw new Error('2026-06');
  const plan: Plan = {
    ...{ id: 'p', name: { fr: 'Plan', en: 'Plan' }, from: monthIndex(2025, 1), to: monthIndex(2028, 12) },
    targets: [{ indicator: indicator.id, year: 2025, value: 70, region: null, source }],
    goals: [],
  };
  const snapshot = buildSnapshot({
    release: { number: 1, label: 'a', dataAsOf: new Date(0), lastMonth: JUNE },
    ...{ fictive: true, period, level: 'region', plans: [plan], indicators: INDICATORS },
    ...{ country: makeUnit('ML', 'country', null, { programme: false }), orgUnits: [], rows: [] },
  });
  const frame: BoardFrame = {
    ...{ language, text: messagesIn(language), path: '/', scope: 'nation', ownRegions: null },
    ...{ head: { uid: 'ML', name: 'Mali', level: 'country' }, levels: ['region'], places: [] },
    ...{ indicators: boardIndicators(INDICATORS, language), plans: boardPlans([plan], null, language) },
    ...{ firstMonth: JUNE, lastMonth: JUNE, complete: true, schematic: false },
    ...{ threshold: 0.8, provisionalFrom: null },
  };
  return viewLegend(frame, snapshot, indicator, {}).expected?.label;
}

it('says beside the cut that the target behind it has no source', () => {
  expect(cutOf('fr', null)).toMatch(/^attendu national 70\s%,\u00a0à\svalider$/);
  expect(cutOf('en', null)).toBe('expected nationally 70%, to be validated');
  expect(cutOf('fr', SOURCE)).toMatch(/^attendu national 70\s%$/);
});
