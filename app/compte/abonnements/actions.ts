'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { readEnvironment } from '@/lib/config/environment';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { askForSubscription } from '@/lib/subscriptions/ask';
import { nameSubscription } from '@/lib/subscriptions/name';
import { readRegionName } from '@/lib/subscriptions/region-name';
import { leaveOwn } from '@/lib/subscriptions/settle-link';
import { subscriptionSchema, toWish } from './subscription-schema';

export const addSubscription = defineFormAction('subscriptions.add', {
  schema: subscriptionSchema,
  act: async (input, { reader, language, store }) => {
    const { subscriptions: say, forms } = messagesIn(language);
    if (readEnvironment().mail === null) return { refused: say.noMail };
    const wish = toWish(input);
    if ('invalid' in wish) {
      const fields = Object.entries(wish.invalid).flatMap(([name, problem]) =>
        problem ? [[name, forms.problems[problem]] as const] : [],
      );
      return { invalid: Object.fromEntries(fields) };
    }
    const asked = await askForSubscription(store, reader, wish, language);
    if (!asked.ok) return { refused: forms.problems[asked.problem] };
    refresh();
    return { done: fill(say.asked, { email: asked.subscription.email }) };
  },
});

export const leaveSubscription = defineFormAction('subscriptions.leave', {
  schema: z.object({ subscription: z.string('invalid').min(1, 'invalid').max(100, 'invalid') }),
  act: async ({ subscription: id }, { reader, language, store }) => {
    const { subscriptions: say } = messagesIn(language);
    const settled = await leaveOwn(store, reader, id);
    refresh();
    if (settled.kind !== 'done') return { refused: say.alreadyLeft };
    const { subscription } = settled;
    const region = await readRegionName(store, subscription);
    return { done: fill(say.left, { what: nameSubscription(subscription, region, language) }) };
  },
});
