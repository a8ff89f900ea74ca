import { cookies, headers } from 'next/headers';
import { currentStore } from '@/lib/store/current';
import { dropPassingCookies, runNextAuth } from '../next-auth/run-next-auth';
import { NO_SIGN_IN } from '../next-auth/sign-in-call';
import { readSessionSecret } from '../sessions/session-cookie';
import { cookiesAreSecure } from '../settings';
import type { Visitor } from '../visitor';
import { type Checked, checkCredentials } from './check-credentials';
import { DEVICE_COOKIE_AGE, deviceCookieName, knownDevice, rememberDevice } from './known-device';
import { noteFailedSignIn } from './note-failure';
import { SignInOvertaken, openSession } from './open-session';
import { accountKey, addressKey, forgive } from './throttle';

export type PasswordSignIn =
  | { readonly kind: 'signed-in'; readonly mustChangePassword: boolean }
  /** Unknown, wrong or disabled: not said which. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly seconds: number };

/**
 * Signs in by e-mail and password, through next-auth's credentials provider. In a server action or route handler only: the
 * cookies of the session and of the known device become those of the current answer.
 */
export async function signInByPassword(
  given: { readonly email: string; readonly password: string },
  visitor: Visitor,
): Promise<PasswordSignIn> {
  const store = await currentStore();
  const asked = new Headers(await headers());
  const key = accountKey(given.email);
  const attempt = { account: key, address: addressKey(visitor.address), device: knownDevice(asked, key) };
  const previous = await readSessionSecret(asked);
  let checked: Checked = { kind: 'refused' };
  const call = {
    ...NO_SIGN_IN,
    checkPassword: async (email: string, password: string) => {
      checked = await checkCredentials(store, { email, password }, attempt, visitor);
      return checked.kind === 'right' ? checked.account.id : null;
    },
    openSession: async () => {
      if (checked.kind !== 'right') throw new SignInOvertaken('No password was checked.');
      return openSession(store, checked.account, { via: 'password', visitor, previous });
    },
  };
  // Set by the library's calls, which the compiler does not follow.
  const outcome = (): Checked => checked;
  try {
    await runNextAuth(['callback', 'credentials'], { form: { ...given } }, call);
  } catch (error) {
    if (!(error instanceof SignInOvertaken)) throw error;
    const end = outcome();
    const account = end.kind === 'right' ? end.account : null;
    await noteFailedSignIn(store, { account, tried: given.email, reason: 'overtaken', visitor });
    return { kind: 'refused' };
  } finally {
    await dropPassingCookies();
  }
  const end = outcome();
  if (end.kind !== 'right') return end;
  await forgive(store, attempt);
  const jar = await cookies();
  jar.set(deviceCookieName(), rememberDevice(asked, key), {
    httpOnly: true,
    sameSite: 'lax',
    secure: cookiesAreSecure(),
    path: '/',
    maxAge: DEVICE_COOKIE_AGE,
  });
  return { kind: 'signed-in', mustChangePassword: end.account.mustChangePassword };
}
