'use server';

import { refresh } from 'next/cache';
import { cookies } from 'next/headers';
import { z } from 'zod';
import {
  changeOwnLanguage,
  changeOwnPassword,
  checkOwnPassword,
  endOwnSession,
} from '@/lib/access/accounts/own';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { cookiesAreSecure } from '@/lib/access/settings';
import { signOut as endSignIn } from '@/lib/access/sign-in/sign-out';
import { LANGUAGES } from '@/lib/i18n/language';
import { LANGUAGE_COOKIE } from '@/lib/i18n/language-cookie';
import { messagesIn } from '@/lib/i18n/messages';
import { ownPath } from '@/lib/navigation/own-path';
import { judgePasswords, passwordFieldOf, tellPasswordProblems } from './judge-passwords';

const ONE_YEAR = 365 * 24 * 3600;
/** Empty ones too: what is wrong with each of the three is said at once (`judgePasswords`). */
const password = z.string('required').max(1000, 'password-too-long');
const passwords = z.object({
  passwordCurrent: password,
  passwordNext: password,
  passwordAgain: password,
  retour: z.string().max(2000).optional(),
});

export const signOut = defineFormAction('sign-out', {
  schema: z.object({}),
  act: async (_input, { reader, visitor }) => {
    await endSignIn(reader, visitor);
    return { redirect: '/connexion?fin=deconnexion' };
  },
});

export const changePassword = defineFormAction('account.password', {
  schema: passwords,
  act: async (input, { reader, language, store }) => {
    const current = input.passwordCurrent;
    const problems = judgePasswords(input, reader.account);
    const isFine = Object.keys(problems).length === 0;
    const done = isFine
      ? await changeOwnPassword(store, reader, { current, next: input.passwordNext })
      : current !== '' && (await checkOwnPassword(store, reader, current));
    if (done && !done.ok) problems[passwordFieldOf(done.problem)] ??= done.problem;
    const told = tellPasswordProblems(problems, language);
    if (told !== null) return { invalid: told };
    // What was first asked for; an account without a role has nowhere else to go.
    if (reader.mustChangePassword && reader.account?.role) return { redirect: ownPath(input.retour) };
    refresh();
    return { done: messagesIn(language).account.passwordChanged };
  },
});

export const changeLanguage = defineFormAction('account.language', {
  schema: z.object({ language: z.enum(LANGUAGES, 'invalid') }),
  act: async (input, { reader, language, store }) => {
    const done = await changeOwnLanguage(store, reader, input.language);
    if (!done.ok) return { refused: messagesIn(language).forms.problems[done.problem] };
    const jar = await cookies();
    const attributes = { path: '/', maxAge: ONE_YEAR, sameSite: 'lax', secure: cookiesAreSecure() } as const;
    jar.set(LANGUAGE_COOKIE, input.language, attributes);
    return { redirect: '/compte' };
  },
});

export const endSession = defineFormAction('account.sessions.end', {
  schema: z.object({ session: z.string('invalid').min(1, 'invalid').max(100, 'invalid') }),
  act: async ({ session }, { reader, language, store }) => {
    const { forms, account } = messagesIn(language);
    const done = await endOwnSession(store, reader, session);
    refresh();
    if (!done.ok) return { refused: forms.problems[done.problem] };
    return { done: session === 'others' ? account.sessionsEnded : account.sessionEnded };
  },
});
