'use server';

import { refresh } from 'next/cache';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { changeOwnLanguage, changeOwnPassword, endOwnSession } from '@/lib/access/accounts/own';
import { defineFormAction } from '@/lib/access/forms/define-form-action';
import { cookiesAreSecure } from '@/lib/access/settings';
import { signOut as endSignIn } from '@/lib/access/sign-in/sign-out';
import { LANGUAGES } from '@/lib/i18n/language';
import { LANGUAGE_COOKIE } from '@/lib/i18n/language-cookie';
import { messagesIn } from '@/lib/i18n/messages';

const ONE_YEAR = 365 * 24 * 3600;
const password = z.string('required').min(1, 'required').max(1000, 'password-too-long');

export const signOut = defineFormAction('sign-out', {
  schema: z.object({}),
  act: async (_input, { reader, visitor }) => {
    await endSignIn(reader, visitor);
    return { redirect: '/connexion?fin=deconnexion' };
  },
});

export const changePassword = defineFormAction('account.password', {
  schema: z.object({ passwordCurrent: password, passwordNext: password, passwordAgain: password }),
  act: async (input, { reader, language, store }) => {
    const { forms, account } = messagesIn(language);
    if (input.passwordNext !== input.passwordAgain) {
      return { invalid: { passwordAgain: forms.problems['not-the-same'] } };
    }
    const done = await changeOwnPassword(store, reader, {
      current: input.passwordCurrent,
      next: input.passwordNext,
    });
    if (!done.ok) {
      const field = ['wrong-password', 'slow-down'].includes(done.problem)
        ? 'passwordCurrent'
        : 'passwordNext';
      return { invalid: { [field]: forms.problems[done.problem] } };
    }
    refresh();
    return { done: account.passwordChanged };
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
