'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { actorOf } from '@/lib/access/audit/actor';
import { askForCheck } from '@/lib/access/audit/ask-for-check';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { messagesIn } from '@/lib/i18n/messages';

/** Leaves a request for a check of the mapping that the sync process answers. */
export const checkMapping = defineFormAction('profile.check', {
  schema: z.object({}),
  act: async (_input, { reader, language, store }) => {
    await askForCheck(store, actorOf(reader));
    refresh();
    return { done: messagesIn(language).quality.checkAsked };
  },
});
