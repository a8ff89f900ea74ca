import { formatList } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { sayCount, sayCounted } from '../say-number';
import { sayWhen } from '../say-when';
import type { FindingRule, FindingSource } from '../types';
import { saySentence, type Voice } from '../voice';

type Plan = NonNullable<FindingSource['plan']>;

/** How many of the plan's targets are on track, against the note before, and what of the others. */
export const findPlanCount: FindingRule = ({ plan, previous }) => {
  if (!plan || totalOf(plan) === 0) return [];
  const partial = countPartial(plan);
  return [
    {
      id: `plan-count:${plan.id}`,
      section: 'plan',
      weight: 95,
      text: saySentence((voice) => [
        sayAgainst(voice, plan, previous?.period ?? null),
        sayOthers(voice, plan),
        partial > 0 ? sayCounted(voice, voice.words.plan.partial, partial, 'feminine') : '',
        sayOpen(voice, plan),
      ]),
      places: [],
      indicators: plan.lines.map(({ indicator }) => indicator),
      partial: partial > 0,
    },
  ];
};

export function totalOf({ counts: { onTrack, watch, offTrack, unknown } }: Plan): number {
  return onTrack + watch + offTrack + unknown;
}

/** Targets that were judged on partial data. */
export function countPartial({ lines }: Plan): number {
  return lines.filter(({ status, figure }) => status !== null && figure.partial).length;
}

function sayOnTrack(voice: Voice, plan: Plan): string {
  const { words, language } = voice;
  const { onTrack } = plan.counts;
  const total = totalOf(plan);
  if (total === 1) return onTrack === 1 ? words.plan.onlyMet : words.plan.onlyMissed;
  const said = { total: sayCount(voice, total, 'feminine') };
  if (onTrack === 0) return fill(words.plan.none, said);
  if (onTrack === total) return fill(words.plan.all, said);
  const count = sayCount(voice, onTrack, 'feminine');
  return fill(pickForm(language, onTrack, words.plan.some), { ...said, count });
}

function sayAgainst(voice: Voice, plan: Plan, before: string | null): string {
  const { words } = voice;
  const sentence = sayOnTrack(voice, plan);
  if (plan.onTrackBefore === null || before === null || totalOf(plan) === 1) return sentence;
  const when = sayWhen(voice, before);
  const difference = plan.counts.onTrack - plan.onTrackBefore;
  if (plan.counts.onTrack === 0) {
    if (difference === 0) return sentence;
    return fill(words.plan.against, {
      sentence,
      when,
      count: sayCount(voice, plan.onTrackBefore, 'feminine'),
    });
  }
  if (difference === 0) return fill(words.plan.asMany, { sentence, when });
  const count = sayCount(voice, Math.abs(difference), 'feminine');
  return fill(difference > 0 ? words.plan.more : words.plan.fewer, { sentence, count, when });
}

function sayOthers(voice: Voice, plan: Plan): string {
  if (totalOf(plan) === 1) return '';
  const { watch, late, unknown } = voice.words.plan;
  const { counts } = plan;
  const parts = [
    [late, counts.offTrack],
    [watch, counts.watch],
    [unknown, counts.unknown],
  ] as const;
  return formatList(
    parts
      .filter(([, count]) => count > 0)
      .map(([forms, count]) => sayCounted(voice, forms, count, 'feminine')),
    voice.language,
  );
}

/** Targets without a source stand in the count as any other: how many is said. */
function sayOpen(voice: Voice, { lines }: Plan): string {
  const open = lines.filter(({ validated }) => validated === false).length;
  const { toValidate } = voice.text.common;
  return open === 0 ? '' : sayCounted(voice, voice.words.plan.open, open, 'feminine', { toValidate });
}
