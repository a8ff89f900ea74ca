'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { tellOvertaken, tellTargetProblems } from '@/components/targets/tell-problems';
import { sayDecided } from '@/components/targets/say-decided';
import { sayTarget } from '@/components/targets/say-target';
import { actorOf } from '@/lib/access/audit/actor';
import { defineFormAction, type ActionContext } from '@/lib/access/forms/define-form-action';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { currentProfile } from '@/lib/profile/current';
import { decideTarget, decideTargets, type TargetWish } from '@/lib/targets/decide-target';
import { targetKeyText } from '@/lib/targets/decision';
import { readKey, readWish, TARGET_FIELDS, WISH_FIELDS } from '@/lib/targets/read-wish';
import { readSiblings } from '@/lib/targets/same-document';
import type { StandingTarget } from '@/lib/targets/standing';

export const decideOnTarget = defineFormAction('targets.decide', {
  schema: z.object({ ...TARGET_FIELDS, ...WISH_FIELDS }),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const profile = currentProfile();
    const read = readWish(input, { profile, scope: reader.scope, language, now: new Date() });
    if (!read.ok) return tellTargetProblems(read.faults, language);
    const also = await readSiblings(store, profile, read.wish, input.also ?? []);
    if (!also.ok) return tellTargetProblems(also.faults, language);
    const wishes = [read.wish, ...also.wishes] as const;
    const decided = await decideTargets(store, profile, wishes, byOf(context));
    refresh();
    if (!decided.ok) {
      return 'overtaken' in decided
        ? tellOvertaken(decided.overtaken, wishOn(decided.overtaken, wishes).change, language)
        : tellTargetProblems(decided.faults, language);
    }
    const target = await sayTarget(store, read.wish.key, language);
    return { done: sayDecided(decided.all, target, language) };
  },
});

export const withdrawDecision = defineFormAction('targets.withdraw', {
  schema: z.object(TARGET_FIELDS),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const profile = currentProfile();
    const read = readKey(input, { profile, scope: reader.scope });
    if (!read.ok) return tellTargetProblems(read.faults, language);
    const change = { kind: 'withdrawn' } as const;
    const wish = { key: read.key, change, note: null, version: input.version };
    const decided = await decideTarget(store, profile, wish, byOf(context));
    refresh();
    if (!decided.ok) {
      return 'overtaken' in decided
        ? tellOvertaken(decided.overtaken, change, language)
        : tellTargetProblems(decided.faults, language);
    }
    const target = await sayTarget(store, read.key, language);
    return { done: fill(messagesIn(language).targets.withdrawn, { target }) };
  },
});

/** The wish that was about a target. */
function wishOn(
  { key }: StandingTarget,
  [first, ...others]: readonly [TargetWish, ...TargetWish[]],
): TargetWish {
  return others.find((wish) => targetKeyText(wish.key) === targetKeyText(key)) ?? first;
}

function byOf({ reader }: ActionContext) {
  return { ...actorOf(reader), accountName: reader.account?.name ?? actorOf(reader).name };
}
