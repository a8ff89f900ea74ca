import { headers } from 'next/headers';
import { ownPath } from '@/lib/navigation/own-path';
import type { Account } from '@/lib/store/access-types';
import { currentStore } from '@/lib/store/current';
import { dropPassingCookies, runNextAuth } from '../next-auth/run-next-auth';
import { NO_SIGN_IN } from '../next-auth/sign-in-call';
import { readSessionSecret } from '../sessions/session-cookie';
import { SignInOvertaken, openSession } from '../sign-in/open-session';
import { visitorOf } from '../visitor';
import { admitIdentity } from './admit';
import { readIdentity } from './claims';
import { type SsoProblem, problemOf, problemPath } from './problems';
import { noteRefusal } from './note-refusal';
import { redirectTo } from './redirect';
import { singleSignOnOffered } from './offered';

/** What a provider may say in its answer; the rest of the query is not the library's to read. */
const ANSWERED = ['code', 'state', 'iss', 'error', 'session_state'];

/** How the sign-in under way stands. */
type Standing =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'admitted'; readonly account: Account }
  | { readonly kind: 'signed-in' }
  | {
      readonly kind: 'refused';
      readonly problem: SsoProblem;
      readonly account: Account | null;
      readonly email: string | null;
    }
  /** Something of ours failed: the library would only tell that it did. */
  | { readonly kind: 'broken'; readonly error: unknown };

/**
 * Takes the answer that the provider sends a browser back with (`GET /api/auth/callback/oidc`): signs in and goes on to where
 * the person was headed, or back to `/connexion` with a code of `SSO_PROBLEMS`. In a route handler only.
 */
export async function finishSingleSignOn(request: Request): Promise<Response> {
  if (!singleSignOnOffered()) return redirectTo(problemPath('sso-refused'));
  const asked = new Headers(await headers());
  const visitor = visitorOf(asked);
  const store = await currentStore();
  const previous = await readSessionSecret(asked);
  let standing: Standing = { kind: 'unknown' };
  // Set by the library's calls, which the compiler does not follow.
  const outcome = (): Standing => standing;
  /** The library turns what we throw into an answer of its own. */
  const keepErrors = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      standing = { kind: 'broken', error };
      throw error;
    }
  };
  const call = {
    ...NO_SIGN_IN,
    admitClaims: (claims: unknown) =>
      keepErrors(async () => {
        const identity = readIdentity(claims);
        const admission = identity
          ? await admitIdentity(store, identity, visitor)
          : ({ kind: 'refused', problem: 'sso-refused', account: null } as const);
        standing =
          admission.kind === 'admitted' ? admission : { ...admission, email: identity?.email ?? null };
        return admission.kind === 'admitted' ? null : problemPath(admission.problem);
      }),
    openSession: () =>
      keepErrors(async () => {
        if (standing.kind !== 'admitted') throw new Error('Nobody was admitted.');
        const secret = await openSession(store, standing.account, { via: 'oidc', visitor, previous });
        standing = { kind: 'signed-in' };
        return secret;
      }),
  };
  const said = new URL(request.url).searchParams;
  const query = new URLSearchParams([...said].filter(([name]) => ANSWERED.includes(name)));
  const { location, failures } = await runNextAuth(['callback', 'oidc'], { query }, call);
  await dropPassingCookies();
  const end = outcome();
  if (end.kind === 'broken' && !(end.error instanceof SignInOvertaken)) throw end.error;
  if (end.kind === 'signed-in') return redirectTo(ownPath(location && location.pathname + location.search));
  const refused = end.kind === 'refused' ? end : { problem: problemOf(failures), account: null, email: null };
  if (refused.problem !== 'sso-down' && refused.problem !== 'sso-expired') {
    await noteRefusal(store, refused, visitor);
  }
  return redirectTo(problemPath(refused.problem));
}
