'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { tellOvertaken, tellTargetProblems } from '@/components/targets/tell-problems';
import { sayTarget, sayTargetValue } from '@/components/targets/say-target';
import { actorOf } from '@/lib/access/audit/actor';
import { defineFormAction, type ActionContext } from '@/lib/access/forms/define-form-action';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { currentProfile } from '@/lib/profile/current';
import { decideTarget } from '@/lib/targets/decide-target';
import { readKey, readWish, TARGET_FIELDS, WISH_FIELDS } from '@/lib/targets/read-wish';

export const decideOnTarget = defineFormAction('targets.decide', {
  schema: z.object({ ...TARGET_FIELDS, ...WISH_FIELDS }),
  act: async (input, context) => {
    const { reader, language, store } = context;
    const profile = currentProfile();
    const read = readWish(input, { profile, scope: reader.scope, language, now: new Date() });
    if (!read.ok) return tellTargetProblems(read.faults, language);
    const decided = await decideTarget(store, profile, read.wish, byOf(context));
    refresh();
    if (!decided.ok) {
      return 'overtaken' in decided
        ? tellOvertaken(decided.overtaken, read.wish.change, language)
        : tellTargetProblems(decided.faults, language);
    }
    const { targets } = messagesIn(language);
    const target = await sayTarget(store, read.wish.key, language);
    const value = sayTargetValue(read.wish.key.indicator, decided.standing.inForce?.value, language);
    if (decided.decision === null) return { done: fill(targets.unchanged, { target, value }) };
    const isValidated = decided.standing.inForce?.source !== null;
    return { done: fill(isValidated ? targets.saved : targets.savedOpen, { target, value }) };
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

function byOf({ reader }: ActionContext) {
  return { ...actorOf(reader), accountName: reader.account?.name ?? actorOf(reader).name };
}
