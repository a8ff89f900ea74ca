import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { monthIndex } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';
import { targetKeyText, type TargetDecision } from '@/lib/targets/decision';
import { standingOf } from '@/lib/targets/standing';
import { TargetHistory } from './target-history';

const KEY = { plan: 'plan', indicator: 'completeness', year: 2026, region: null };
const WORDS = { text: messagesIn('en'), language: 'en', regions: new Map(), country: 'Mali' } as const;
const rest = { note: null, account: 'a', accountName: 'Awa' };

/** Of a profile that has said 75 since; the decisions were made when it said 60, then 70. */
const PLAN: Plan = {
  ...{ id: 'plan', name: { fr: 'Plan', en: 'Plan' }, goals: [] },
  ...{ from: monthIndex(2026, 1), to: monthIndex(2030, 12) },
  targets: [{ indicator: 'completeness', year: 2026, region: null, value: 75, source: null }],
};
const set = (value: number) => ({ kind: 'set', value, source: null }) as const;
const DECISIONS: readonly TargetDecision[] = [
  { ...KEY, ...rest, id: '3', at: new Date(3e9), before: 70, change: set(90) },
  { ...KEY, ...rest, id: '2', at: new Date(2e9), before: 85, change: { kind: 'withdrawn' } },
  { ...KEY, ...rest, id: '1', at: new Date(1e9), before: 60, change: set(85) },
];

function readHistory(decisions: readonly TargetDecision[]): string[] {
  const standing = standingOf(KEY, PLAN, decisions[0] ?? null);
  const markup = renderToStaticMarkup(
    <TargetHistory
      row={{ indicator: 'completeness', region: null, milestones: [standing] }}
      history={new Map([[targetKeyText(KEY), decisions]])}
      words={WORDS}
    />,
  );
  return [...markup.matchAll(/<b>([^<]*)<\/b>/g)].map(([, text]) => text ?? '');
}

describe('TargetHistory', () => {
  it('tells what each decision found and made, whatever the profile says since', () => {
    const numbers = readHistory(DECISIONS).map((text) => text.match(/\d+/g)?.map(Number));
    expect(numbers).toEqual([
      [70, 90],
      [85, 70],
      [60, 85],
    ]);
  });

  it('tells of the last withdrawal that the profile’s value is in force', () => {
    expect(readHistory(DECISIONS.slice(1))[0]?.match(/\d+/g)?.map(Number)).toEqual([85, 75]);
  });

  it('tells that there was nothing before', () => {
    const first: TargetDecision = {
      ...KEY,
      ...rest,
      id: '1',
      at: new Date(1e9),
      before: null,
      change: set(85),
    };
    expect(readHistory([first])[0]).toContain(messagesIn('en').targets.nothing);
  });
});
