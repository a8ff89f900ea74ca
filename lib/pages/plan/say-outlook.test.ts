import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { monthIndex } from '@/lib/periods/period';
import type { Projection, ProjectionRefusal, Verdict } from '@/lib/plan/projection/projection-types';
import type { PlanLine } from './plan-data';
import { countOutlook, sayOutlook } from './say-outlook';

const PLAN = {
  ...{ id: 'p', name: { fr: 'Plan', en: 'Plan' }, targets: [], goals: [] },
  ...{ from: monthIndex(2026, 1), to: monthIndex(2030, 12) },
};
const AT = { month: PLAN.to, low: 1, middle: 2, high: 3 };

function lineOf(projection: Projection, past: PlanLine['past'] = null): PlanLine {
  // Only the projection and what has passed are read.
  return { past, projection } as unknown as PlanLine;
}
const projected = (verdict: Verdict | null): PlanLine =>
  lineOf({
    ...{ kind: 'projected', verdict, last: 0, yearly: 0, path: [], ...AT },
    ...{ reachedAlready: false, reachedIn: null, seasonal: true, capped: false },
  });
const refused = (because: ProjectionRefusal): PlanLine => lineOf({ kind: 'refused', because });
const times = (count: number, line: PlanLine): PlanLine[] => Array.from({ length: count }, () => line);
const say = (lines: readonly PlanLine[], language: Language = 'fr') =>
  sayOutlook({ plan: PLAN, lines }, { language, text: messagesIn(language) });

describe('sayOutlook', () => {
  it('says how many targets the present pace would meet, and how many are not projected', () => {
    const lines = [
      ...times(2, projected('reached')),
      ...times(1, projected('uncertain')),
      ...times(11, projected('out-of-reach')),
      ...times(3, refused('low-coverage')),
    ];
    expect(say(lines)).toBe(
      'Fin 2030, au rythme actuel\u202f: 2 cibles seraient atteintes, 1 possible mais incertaine, 11 hors d’atteinte\u202f; 3 non projetées.',
    );
    expect(say(lines, 'en')).toBe(
      'At the end of 2030, at the present pace: 2 targets would be met, 1 possible but uncertain, 11 out of reach; 3 not projected.',
    );
  });

  it('says one and none as such', () => {
    expect(say([projected('reached'), projected('out-of-reach')])).toBe(
      'Fin 2030, au rythme actuel\u202f: 1 cible serait atteinte, 1 hors d’atteinte.',
    );
    expect(say([projected('out-of-reach'), refused('limit')])).toBe(
      'Fin 2030, au rythme actuel\u202f: aucune cible ne serait atteinte, 1 hors d’atteinte\u202f; 1 non projetée.',
    );
    expect(say([projected('out-of-reach')], 'en')).toBe(
      'At the end of 2030, at the present pace: no target would be met, 1 out of reach.',
    );
  });

  it('says nothing where nothing is projected towards a target', () => {
    expect(say([])).toBeNull();
    expect(say([refused('ended'), refused('no-data')])).toBeNull();
    expect(say([projected(null)])).toBeNull();
  });

  it('leaves out targets that were due earlier', () => {
    // Only that it has passed is read.
    const past = { month: PLAN.from, metIn: null } as unknown as PlanLine['past'];
    const lines = [lineOf({ kind: 'refused', because: 'stale' }, past), projected('reached')];
    expect(countOutlook(lines)).toEqual({ reached: 1, uncertain: 0, out: 0, refused: 0 });
  });
});
