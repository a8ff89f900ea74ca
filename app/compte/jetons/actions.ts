'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { tellProblem } from '@/components/access/form/tell-problem';
import { addOwnToken, revokeOwnToken, type AccountProblem } from '@/lib/access/accounts/own';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { sampleCommand } from './sample-command';
import { tokenSchema } from './token-schema';

/** Where each problem of a token stands in its form. */
const FIELDS: Readonly<Partial<Record<AccountProblem, string>>> = {
  'token-name': 'name',
  'token-expiry': 'days',
  'token-rights': 'permissions',
  'no-regions': 'regions',
  'unknown-region': 'regions',
};

export const addToken = defineFormAction('account.tokens.add', {
  schema: tokenSchema,
  act: async ({ regions, ...input }, { reader, language, store }) => {
    const { account } = messagesIn(language);
    const wishes = { ...input, regions: regions.length === 0 ? null : regions };
    const done = await addOwnToken(store, reader, wishes);
    if (!done.ok) return tellProblem(done.problem, FIELDS, language);
    refresh();
    const { secret } = done;
    const command = sampleCommand(input.permissions, await pageOrigin(), secret);
    const example = command === null ? {} : { example: { label: account.tokenExample, command } };
    return { done: fill(account.tokenAdded, { name: input.name }), secret, ...example };
  },
});

export const revokeToken = defineFormAction('account.tokens.revoke', {
  schema: z.object({ token: z.string('invalid').min(1, 'invalid').max(100, 'invalid') }),
  act: async ({ token }, { reader, language, store }) => {
    const { forms, account } = messagesIn(language);
    const done = await revokeOwnToken(store, reader, token);
    refresh();
    return done.ok ? { done: account.tokenWasRevoked } : { refused: forms.problems[done.problem] };
  },
});
