'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { actorOf } from '@/lib/access/audit/actor';
import { askForPull } from '@/lib/access/audit/ask-for-pull';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { messagesIn } from '@/lib/i18n/messages';

/** Leaves a request that the sync process answers. */
export const startSync = defineFormAction('sync.start', {
  schema: z.object({ full: z.literal('oui', 'invalid').optional() }),
  act: async ({ full }, { reader, language, store }) => {
    await askForPull(store, actorOf(reader), { full: full === 'oui' });
    refresh();
    return { done: messagesIn(language).admin.syncAsked };
  },
});
