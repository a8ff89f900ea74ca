import type { cookies } from 'next/headers';

/** Drops a cookie of sign-in from the browser, under the attributes that it is kept by there, or it would stay. */
export function expireCookie(jar: Awaited<ReturnType<typeof cookies>>, name: string): void {
  // Only a secure cookie may bear a name with such a prefix, and ours bear it wherever they are secure.
  const secure = name.startsWith('__');
  jar.set({ name, value: '', path: '/', maxAge: 0, httpOnly: true, sameSite: 'lax', secure });
}
