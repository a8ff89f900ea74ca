'use server';

import { z } from 'zod';
import { sayWait } from '@/components/access/words/say-wait';
import { defineOpenFormAction } from '@/lib/access/forms/define-form-action';
import { ownPageAddress } from '@/lib/access/page-address';
import { ownPath } from '@/lib/navigation/own-path';
import { signInByPassword } from '@/lib/access/sign-in/by-password';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

const schema = z.object({
  email: z.string('required').trim().min(1, 'required').max(254, 'bad-email'),
  password: z.string('required').min(1, 'required').max(1000, 'password-too-long'),
  retour: z.string().max(2000).optional(),
});

/** The same words for an account that is not there, a wrong password and a disabled account. */
export const signIn = defineOpenFormAction('sign-in', {
  schema,
  act: async ({ email, password, retour }, { language, visitor }) => {
    const { access } = messagesIn(language);
    const outcome = await signInByPassword({ email, password }, visitor);
    if (outcome.kind === 'refused') return { refused: access.signIn.refused };
    if (outcome.kind === 'wait') {
      const wait = sayWait(outcome.seconds, access, language);
      return { refused: fill(access.signIn.waitFor, { wait }) };
    }
    return { redirect: outcome.mustChangePassword ? ownPageAddress(ownPath(retour)) : ownPath(retour) };
  },
});
