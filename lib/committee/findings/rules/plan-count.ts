import { formatList } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { pickForAll, sayCount, sayCounted } from '../say-number';
import { sayWhen } from '../say-when';
import type { FindingRule, FindingSource } from '../types';
import { saySentence, type Voice } from '../voice';

type Plan = NonNullable<FindingSource['plan']>;

/** How many of the plan's targets are on track, against the note before, and what of the others. */
export const findPlanCount: FindingRule = ({ plan, previous }) => {
  if (!plan || totalOf(plan) === 0) return [];
  const partial = listPartial(plan).length;
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

/** Targets that were judged on partial data of the period; those due in the past were judged on that date's. */
export function listPartial({ lines }: Plan): Plan['lines'] {
  return lines.filter(
    ({ status, figure, judgedIn }) => status !== null && judgedIn === null && figure.partial,
  );
}

function sayOnTrack(voice: Voice, plan: Plan): string {
  const { words, language } = voice;
  const { onTrack } = plan.counts;
  const total = totalOf(plan);
  if (total === 1) return onTrack === 1 ? words.plan.onlyMet : words.plan.onlyMissed;
  const said = { total: sayCount(voice, total, 'feminine') };
  if (onTrack === 0) return fill(pickForAll(words.plan.none, total), said);
  if (onTrack === total) return fill(pickForAll(words.plan.all, total), said);
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
  const { watch, late, unknown, everyWatch, everyLate, everyUnknown } = voice.words.plan;
  const { counts } = plan;
  const total = totalOf(plan);
  if (total === 1) return '';
  const parts = [
    { count: counts.offTrack, some: late, every: everyLate },
    { count: counts.watch, some: watch, every: everyWatch },
    { count: counts.unknown, some: unknown, every: everyUnknown },
  ].filter(({ count }) => count > 0);
  return formatList(
    parts.map(({ count, some, every }) =>
      count === total ? pickForAll(every, total) : sayCounted(voice, some, count, 'feminine'),
    ),
    voice.language,
  );
}

/** Targets without a source count like the others; how many is said. */
function sayOpen(voice: Voice, { lines }: Plan): string {
  const open = lines.filter(({ validated }) => validated === false).length;
  const { toValidate } = voice.text.common;
  return open === 0 ? '' : sayCounted(voice, voice.words.plan.open, open, 'feminine', { toValidate });
}
