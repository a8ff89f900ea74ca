import type { NextAuthOptions } from 'next-auth';
import { ownPath } from '@/lib/navigation/own-path';
import { cookiesAreSecure, signingSecret } from '../settings';
import { LOGGER } from './failure-notes';
import { passwordProvider, singleSignOnProviders } from './providers';
import type { SignInCall } from './sign-in-call';

/** A session's life, in seconds: 12 hours, whatever happens. */
export const SESSION_AGE = 12 * 3600;

/**
 * The library's settings for one run. It checks credentials and answers of the single sign-on through its providers and keeps
 * the cookie; what a session is, and whether it still holds, is the store's to say. The cookie's encrypted token therefore
 * holds the session's secret and nothing else: no name, no e-mail, no token of another server.
 */
export function nextAuthOptions(call: SignInCall): NextAuthOptions {
  return {
    providers: [passwordProvider(call), ...singleSignOnProviders()],
    secret: signingSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_AGE },
    jwt: { maxAge: SESSION_AGE },
    useSecureCookies: cookiesAreSecure(),
    logger: LOGGER,
    callbacks: {
      redirect: ({ url, baseUrl }) =>
        baseUrl + ownPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
      signIn: async ({ account, profile }) =>
        account?.type === 'credentials' || profile === undefined
          ? account?.type === 'credentials'
          : ((await call.admitClaims(profile)) ?? true),
      jwt: async ({ trigger }) => (trigger === 'signIn' ? { sid: await call.openSession() } : {}),
    },
  };
}
