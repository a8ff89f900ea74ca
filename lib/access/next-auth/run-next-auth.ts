import NextAuth from 'next-auth';
import { cookies } from 'next/headers';
import { NextRequest, NextResponse } from 'next/server';
import { z } from 'zod';
import { expireCookie } from '../sessions/expire-cookie';
import { accessSettings } from '../settings';
import { noteFailures } from './failure-notes';
import { nextAuthOptions } from './options';
import type { SignInCall } from './sign-in-call';

export interface LibraryAnswer {
  /** Where the library would go; `null`: nowhere. */
  readonly location: URL | null;
  /** Errors it met. */
  readonly failures: readonly unknown[];
}

const csrfAnswer = z.object({ csrfToken: z.string() });

/**
 * Runs one of next-auth's actions inside the current request: the library has no address of its own on the network, but the
 * one that single sign-on comes back to. Its cookies become those of the current answer.
 * @param action such as `['callback', 'credentials']`.
 */
export async function runNextAuth(
  action: readonly [string, string],
  given: { readonly form: Readonly<Record<string, string>> } | { readonly query: URLSearchParams },
  call: SignInCall,
): Promise<LibraryAnswer> {
  const { answer, failures } = await noteFailures(async () => {
    if ('query' in given) return handle(new NextRequest(addressOf(action, given.query)), action, call);
    // What another sign-in, or another program at the same host, left behind must not stop this one.
    await dropPassingCookies();
    // The library takes a form only with a token that its own cookie vouches for.
    const csrf = await handle(new NextRequest(addressOf(['csrf'])), ['csrf'], call);
    await handOverCookies(csrf);
    const { csrfToken } = csrfAnswer.parse(await csrf.json());
    const body = new URLSearchParams({ ...given.form, csrfToken });
    return handle(new NextRequest(addressOf(action), { method: 'POST', body }), action, call);
  });
  await handOverCookies(answer);
  const location = answer.headers.get('location');
  return { location: location === null ? null : new URL(location, addressOf([])), failures };
}

/** Drops the library's cookies of a sign-in under way; the session's stays. */
export async function dropPassingCookies(): Promise<void> {
  const jar = await cookies();
  for (const { name } of jar.getAll()) {
    if (/^(__Secure-|__Host-)?next-auth\.(?!session-token$)/.test(name)) {
      expireCookie(jar, name);
    }
  }
}

async function handle(request: NextRequest, action: readonly string[], call: SignInCall): Promise<Response> {
  const params = Promise.resolve({ nextauth: [...action] });
  const answer: unknown = await NextAuth(request, { params }, nextAuthOptions(call));
  if (answer instanceof Response) return answer;
  throw new TypeError('next-auth did not answer.');
}

async function handOverCookies(answer: Response): Promise<void> {
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) {
    if (cookie.value) jar.set(cookie);
    else expireCookie(jar, cookie.name);
  }
}

/** Only the path matters: the request never leaves the process. */
function addressOf(action: readonly string[], query?: URLSearchParams): URL {
  const origin = accessSettings().publicAddress?.origin ?? 'http://localhost:3000';
  const address = new URL(`/api/auth/${action.join('/')}`, origin);
  if (query) address.search = query.toString();
  return address;
}
