'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { tellProblem } from '@/components/access/form/tell-problem';
import {
  changeRights,
  disableAccount,
  enableAccount,
  openAccount,
  resetPassword,
  type AccountProblem,
} from '@/lib/access/accounts/manage';
import { actorOf } from '@/lib/access/audit/actor';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { ROLES } from '@/lib/access/permissions';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

const account = z.object({ account: z.string('invalid').min(1, 'invalid').max(100, 'invalid') });
const rights = z.object({
  name: z.string('required').trim().min(1, 'required').max(100, 'bad-name'),
  role: z.enum([...ROLES, 'none'], 'bad-role').transform((role) => (role === 'none' ? null : role)),
  scope: z.enum(['nation', 'regions'], 'required'),
  regions: z.array(z.string().max(40, 'unknown-region')).max(200, 'unknown-region'),
});
const email = z.string('required').trim().min(1, 'required').max(254, 'bad-email');

/** Where each problem stands in the forms; the others are told over them. */
const FIELDS: Readonly<Partial<Record<AccountProblem, string>>> = {
  exists: 'email',
  'bad-email': 'email',
  'bad-name': 'name',
  'bad-role': 'role',
  'admin-scope': 'scope',
  'no-regions': 'regions',
  'unknown-region': 'regions',
};

function regionsOf(input: { scope: 'nation' | 'regions'; regions: string[] }): string[] | null {
  return input.scope === 'nation' ? null : input.regions;
}

export const addUser = defineFormAction('users.add', {
  schema: rights.extend({ email }),
  act: async (input, { reader, language, store }) => {
    const wishes = { email: input.email, name: input.name, role: input.role, regions: regionsOf(input) };
    const opened = await openAccount(store, { ...wishes, language }, actorOf(reader));
    if (!opened.ok) return tellProblem(opened.problem, FIELDS, language);
    refresh();
    const done = fill(messagesIn(language).admin.added, { email: opened.account.email });
    return { done, secret: opened.password };
  },
});

export const changeUser = defineFormAction('users.change', {
  schema: rights.extend(account.shape),
  act: async (input, { reader, language, store }) => {
    const wishes = { name: input.name, role: input.role, regions: regionsOf(input) };
    const changed = await changeRights(store, input.account, wishes, actorOf(reader));
    if (!changed.ok) return tellProblem(changed.problem, FIELDS, language);
    refresh();
    return { done: fill(messagesIn(language).admin.changed, { name: changed.account.name }) };
  },
});

export const disableUser = defineFormAction('users.disable', {
  schema: account,
  act: async (input, { reader, language, store }) => {
    const changed = await disableAccount(store, input.account, actorOf(reader));
    if (!changed.ok) return tellProblem(changed.problem, FIELDS, language);
    refresh();
    return { done: fill(messagesIn(language).admin.disabled, { name: changed.account.name }) };
  },
});

export const enableUser = defineFormAction('users.enable', {
  schema: account,
  act: async (input, { reader, language, store }) => {
    const changed = await enableAccount(store, input.account, actorOf(reader));
    if (!changed.ok) return tellProblem(changed.problem, FIELDS, language);
    refresh();
    return { done: fill(messagesIn(language).admin.enabled, { name: changed.account.name }) };
  },
});

export const resetUser = defineFormAction('users.reset', {
  schema: account,
  act: async (input, { reader, language, store }) => {
    const reset = await resetPassword(store, input.account, {}, actorOf(reader));
    if (!reset.ok) return tellProblem(reset.problem, FIELDS, language);
    refresh();
    const done = fill(messagesIn(language).admin.resetDone, { name: reset.account.name });
    return { done, secret: reset.password };
  },
});
