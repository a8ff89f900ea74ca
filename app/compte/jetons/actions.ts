'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { tellProblem } from '@/components/access/form/tell-problem';
import { addOwnToken, revokeOwnToken, type AccountProblem } from '@/lib/access/accounts/own';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { TOKEN_PERMISSIONS } from '@/lib/access/permissions';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

const tokenSchema = z.object({
  name: z.string('required').trim().min(1, 'required').max(60, 'too-long'),
  days: z
    .string('required')
    .trim()
    .min(1, 'required')
    .regex(/^\d{1,3}$/, 'token-expiry')
    .transform(Number),
  permissions: z.array(z.enum(TOKEN_PERMISSIONS, 'token-rights')).min(1, 'no-rights'),
  regions: z.array(z.string().max(40, 'unknown-region')).max(200, 'unknown-region'),
});

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
    return { done: fill(account.tokenAdded, { name: input.name }), secret: done.secret };
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
