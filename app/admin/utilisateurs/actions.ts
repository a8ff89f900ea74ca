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
  unlinkIdentity,
  type AccountProblem,
} from '@/lib/access/accounts/manage';
import { actorOf } from '@/lib/access/audit/actor';
import { defineFormAction, type ActionContext } from '@/lib/access/forms/define-form-action';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { checkRights } from './check-rights';
import { tellProblems } from './tell-problems';

const account = z.object({ account: z.string('invalid').min(1, 'invalid').max(100, 'invalid') });
// Only the form of the fields: what they hold is looked at together, so that all that is wrong is told at once.
const rights = z.object({
  name: z.string('required').max(1000, 'bad-name'),
  role: z.string('bad-role'),
  scope: z.enum(['nation', 'regions'], 'no-scope').optional(),
  regions: z.array(z.string('unknown-region').max(40, 'unknown-region')).max(200, 'unknown-region'),
});

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

export const addUser = defineFormAction('users.add', {
  schema: rights.extend({ email: z.string('required').max(1000, 'bad-email') }),
  act: async (input, { reader, language, store }) => {
    const checked = await checkRights(store, input);
    if (!checked.ok) return tellProblems(checked.problems, language);
    const wishes = { ...checked.rights, email: input.email, language };
    const opened = await openAccount(store, wishes, actorOf(reader));
    if (!opened.ok) return tellProblem(opened.problem, FIELDS, language);
    refresh();
    const done = fill(messagesIn(language).admin.added, { email: opened.account.email });
    return { done, secret: opened.password };
  },
});

export const changeUser = defineFormAction('users.change', {
  schema: rights.extend(account.shape),
  act: async (input, { reader, language, store }) => {
    const checked = await checkRights(store, input);
    if (!checked.ok) return tellProblems(checked.problems, language);
    const changed = await changeRights(store, input.account, checked.rights, actorOf(reader));
    if (!changed.ok) return tellProblem(changed.problem, FIELDS, language);
    refresh();
    return { done: fill(messagesIn(language).admin.changed, { name: changed.account.name }) };
  },
});

export const disableUser = defineFormAction('users.disable', changeOne(disableAccount, 'disabled'));

export const enableUser = defineFormAction('users.enable', changeOne(enableAccount, 'enabled'));

export const unlinkUser = defineFormAction('users.unlink', changeOne(unlinkIdentity, 'unlinked'));

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

/** A form of one account, without other fields, which says what it did. */
function changeOne(change: typeof enableAccount, done: 'disabled' | 'enabled' | 'unlinked') {
  return {
    schema: account,
    act: async (input: z.output<typeof account>, { reader, language, store }: ActionContext) => {
      const changed = await change(store, input.account, actorOf(reader));
      if (!changed.ok) return tellProblem(changed.problem, FIELDS, language);
      refresh();
      return { done: fill(messagesIn(language).admin[done], { name: changed.account.name }) };
    },
  };
}
