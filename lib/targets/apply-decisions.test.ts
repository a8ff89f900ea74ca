import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { expectedValue } from '@/lib/plan/expected';
import type { Plan, Target } from '@/lib/profile/types';
import { applyDecisions, citeDocument } from './apply-decisions';
import {
  parseTargetKey,
  targetKeyText,
  type TargetChange,
  type TargetDecision,
  type TargetKey,
} from './decision';

const SOURCE = { fr: 'Plan, 2025', en: 'Plan, 2025' };
const target = (year: number, value: number, region: string | null = null): Target => ({
  ...{ indicator: 'completeness', year, value, region, source: SOURCE },
});
const PLAN: Plan = {
  id: 'plan',
  name: { fr: 'Plan', en: 'Plan' },
  from: monthIndex(2026, 1),
  to: monthIndex(2030, 12),
  targets: [target(2026, 60), target(2030, 90), target(2030, 80, 'R1')],
  goals: [],
};
const KEY: TargetKey = { plan: 'plan', indicator: 'completeness', year: 2030, region: null };
const WITHDRAWN: TargetChange = { kind: 'withdrawn' };
const set = (value: number): TargetChange => ({ kind: 'set', value, source: null });

function decide(key: Partial<TargetKey>, change: TargetChange): TargetDecision {
  const rest = { id: '1', at: new Date(0), note: null, before: null, account: 'a', accountName: 'Awa' };
  return { ...KEY, ...key, change, ...rest };
}

describe('applyDecisions', () => {
  it('puts a decision in the place of the profile’s milestone, of that place and year only', () => {
    const [plan] = applyDecisions([PLAN], [decide({}, set(95))]);
    expect(plan?.targets).toEqual([
      target(2026, 60),
      { ...target(2030, 95), source: null },
      target(2030, 80, 'R1'),
    ]);
    expect(expectedValue([plan ?? PLAN], 'completeness', monthIndex(2030, 12), null)).toMatchObject({
      expected: 95,
      validated: false,
    });
  });

  it('adds milestones, also of indicators and regions that the profile says nothing of', () => {
    const [plan] = applyDecisions(
      [PLAN],
      [
        decide({ year: 2028 }, set(70)),
        decide({ region: 'R2' }, set(40)),
        decide({ indicator: 'timeliness' }, set(50)),
      ],
    );
    expect(plan?.targets).toHaveLength(6);
    expect(plan?.targets.slice(0, 3)).toEqual(PLAN.targets);
  });

  it('goes back to the profile’s where withdrawn, or to none', () => {
    expect(applyDecisions([PLAN], [decide({}, WITHDRAWN), decide({ year: 2028 }, WITHDRAWN)])).toEqual([
      PLAN,
    ]);
    expect(applyDecisions([PLAN], [decide({}, set(95)), decide({}, WITHDRAWN)])).toEqual([PLAN]);
  });

  it('passes over decisions on a plan that is no more', () => {
    expect(applyDecisions([PLAN], [decide({ plan: 'old' }, set(1))])).toEqual([PLAN]);
  });

  it('changes what was decided and nothing else', () => {
    const keys = fc.record({
      plan: fc.constantFrom('plan', 'old'),
      indicator: fc.constantFrom('completeness', 'timeliness'),
      year: fc.integer({ min: 2025, max: 2030 }),
      region: fc.constantFrom(null, 'R1', 'R2'),
    });
    const changes = fc.oneof(fc.constant(WITHDRAWN), fc.nat(100).map(set));
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, changes), { maxLength: 12 }), (list) => {
        const decisions = list.map(([key, change]) => decide(key, change));
        const last = new Map(decisions.map((decision) => [targetKeyText(decision), decision.change]));
        const [plan] = applyDecisions([PLAN], decisions);
        const byKey = new Map(
          plan?.targets.map((one) => [targetKeyText({ ...one, plan: 'plan' }), one.value]),
        );
        expect(byKey.size).toBe(plan?.targets.length);
        for (const one of PLAN.targets) {
          const key = targetKeyText({ ...one, plan: 'plan' });
          const change = last.get(key);
          expect(byKey.get(key)).toBe(change?.kind === 'set' ? change.value : one.value);
          last.delete(key);
          byKey.delete(key);
        }
        const added = [...last].filter(([key, { kind }]) => key.startsWith('plan~') && kind === 'set');
        expect([...byKey.keys()].sort()).toEqual(added.map(([key]) => key).sort());
      }),
    );
  });
});

describe('targetKeyText', () => {
  it('is read back', () => {
    for (const key of [KEY, { ...KEY, region: 'R1' }])
      expect(parseTargetKey(targetKeyText(key))).toEqual(key);
    for (const text of ['', 'plan', 'plan~x', 'plan~x~20', 'plan~x~2030~R1~y', '~x~2030']) {
      expect(parseTargetKey(text)).toBeNull();
    }
  });
});

describe('citeDocument', () => {
  it('gives the date as far as it is known', () => {
    const cite = (date: string) => citeDocument({ title: 'PV', date }, 'fr');
    expect(cite('2024-11-04')).toBe('PV, 4\u00a0novembre\u00a02024');
    expect(cite('2024-11')).toBe('PV, novembre 2024');
    expect(cite('2024')).toBe('PV, 2024');
  });
});
