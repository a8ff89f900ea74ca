'use server';

import { z } from 'zod';
import { defineOpenFormAction } from '@/lib/access/forms/define-form-action';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { nameSubscription } from '@/lib/subscriptions/name';
import { readRegionName } from '@/lib/subscriptions/region-name';
import { confirmByLink, leaveByLink, type Settled } from '@/lib/subscriptions/settle-link';
import type { Store } from '@/lib/store/types';
import type { Language } from '@/lib/i18n/language';

const schema = z.object({ secret: z.string('invalid').min(1, 'invalid').max(100, 'invalid') });

export const confirmLink = defineOpenFormAction('subscriptions.confirm-link', {
  schema,
  act: async ({ secret }, { language, store, visitor }) => {
    const { link } = messagesIn(language).subscriptions;
    const settled = await confirmByLink(store, secret, visitor.address);
    if (settled.kind === 'gone') return { refused: link.gone };
    if (settled.kind === 'already') return { done: link.alreadyConfirmed };
    return { done: fill(link.confirmed, await wordsOf(store, settled, language)) };
  },
});

export const leaveLink = defineOpenFormAction('subscriptions.leave-link', {
  schema,
  act: async ({ secret }, { language, store, visitor }) => {
    const { link, left, alreadyLeft } = messagesIn(language).subscriptions;
    const settled = await leaveByLink(store, secret, visitor.address);
    if (settled.kind === 'gone') return { refused: link.gone };
    if (settled.kind === 'already') return { done: alreadyLeft };
    return { done: fill(left, await wordsOf(store, settled, language)) };
  },
});

async function wordsOf(
  store: Store,
  { subscription }: Exclude<Settled, { kind: 'gone' }>,
  language: Language,
) {
  const region = await readRegionName(store, subscription);
  return { email: subscription.email, what: nameSubscription(subscription, region, language) };
}
