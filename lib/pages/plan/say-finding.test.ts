import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import type { Language } from '@/lib/i18n/language';
import type { Status } from '@/lib/indicators/types';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { monthIndex, periodOf } from '@/lib/periods/period';
import type { PlanData, PlanLine } from './plan-data';
import { numberWord, sayFinding } from './say-finding';
import { choosePlan, stateOf } from './choose-plan';

const PLAN = {
  id: 'p',
  name: { fr: 'Plan', en: 'Plan' },
  from: monthIndex(2026, 1),
  to: monthIndex(2030, 12),
  targets: [],
  goals: [],
};

function finding(
  statuses: readonly (Status | null)[],
  language: Language = 'fr',
  month = monthIndex(2026, 8),
  scope: Scope = NATION,
) {
  const lines = statuses.map(
    // Only the status is read.
    (status) => ({ cell: { status } }) as unknown as PlanLine,
  );
  const data = {
    ...{ plans: [], plan: PLAN, state: 'in-force', period: periodOf('month', month), month, until: month },
    ...{ measured: true, place: { level: 'country', name: 'Mali' }, lines, chosen: null },
  } as unknown as PlanData;
  return sayFinding(data, { language, scope, text: messagesIn(language) });
}

const some = (onTrack: number, watch: number, off: number): Status[] => [
  ...Array.from({ length: onTrack }, () => 'on-track' as const),
  ...Array.from({ length: watch }, () => 'watch' as const),
  ...Array.from({ length: off }, () => 'off-track' as const),
];

describe('sayFinding', () => {
  it('counts in words, in both languages', () => {
    expect(finding(some(5, 4, 3))).toBe('Cinq cibles sur douze sont en bonne voie, trois en retard');
    expect(finding(some(5, 4, 3), 'en')).toBe('Five of twelve targets are on track, three are off track');
    expect(finding(some(1, 0, 1))).toBe('Une cible sur deux est en bonne voie, une en retard');
    expect(finding(some(2, 1, 0))).toBe('Deux cibles sur trois sont en bonne voie');
    expect(finding(some(0, 2, 2))).toBe('Aucune cible sur quatre n’est en bonne voie, deux sont en retard');
    expect(finding(some(4, 0, 0))).toBe('Les quatre cibles sont en bonne voie');
  });

  it('says to a reader of a part that it is of the whole', () => {
    const scope: Scope = { kind: 'regions', regions: ['FeBeXPelsev'] };
    expect(finding(some(5, 4, 3), 'fr', monthIndex(2026, 8), scope)).toBe(
      'Ensemble du programme\u202f: cinq cibles sur douze sont en bonne voie, trois en retard',
    );
    expect(finding(some(5, 4, 3), 'en', monthIndex(2026, 8), scope)).toMatch(/^Whole programme: five of/);
  });

  it('says of a plan that has ended what was reached', () => {
    const end = monthIndex(2030, 12);
    expect(finding(some(5, 4, 3), 'fr', end)).toBe(
      'Cinq cibles sur douze ont été atteintes, trois ne l’ont pas été',
    );
    expect(finding(some(0, 1, 3), 'en', end)).toBe('None of four targets was reached');
    expect(finding(some(3, 0, 0), 'fr', end)).toBe('Les trois cibles ont été atteintes');
  });

  it('says when nothing can be judged', () => {
    expect(finding([null, null])).toBe('Plan\u202f: aucune cible ne peut être jugée en août 2026');
    expect(finding([])).toBe('Plan\u202f: rien n’en est mesuré ici');
  });

  it('goes on in digits over twenty', () => {
    expect([numberWord(0, 'fr'), numberWord(20, 'fr'), numberWord(21, 'fr'), numberWord(17, 'en')]).toEqual([
      'zéro',
      'vingt',
      '21',
      'seventeen',
    ]);
  });
});

describe('choosePlan', () => {
  const before = { ...PLAN, id: 'before', from: monthIndex(2021, 1), to: monthIndex(2025, 12) };
  it('takes the plan in force, else the last ended, else the first to come', () => {
    const at = (month: number) => choosePlan([before, PLAN], '', month)?.id;
    expect([at(monthIndex(2020, 1)), at(before.to), at(PLAN.from), at(PLAN.to + 5)]).toEqual([
      'before',
      'before',
      'p',
      'p',
    ]);
    expect(choosePlan([before], 'p', PLAN.from)).toBeUndefined();
  });

  it('has ended the month after its last', () => {
    expect([stateOf(PLAN, PLAN.from - 1), stateOf(PLAN, PLAN.to), stateOf(PLAN, PLAN.to + 1)]).toEqual([
      'to-come',
      'in-force',
      'ended',
    ]);
  });
});
