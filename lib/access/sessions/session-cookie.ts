import { decode } from 'next-auth/jwt';
import { cookiesAreSecure, signingSecret } from '../settings';

/** Name of the session's cookie, as next-auth chooses it. */
export function sessionCookieName(): string {
  return `${cookiesAreSecure() ? '__Secure-' : ''}next-auth.session-token`;
}

/** Whether the request brings a session's cookie, be it good or bad. */
export function hasSessionCookie(headers: Headers): boolean {
  return readCookie(headers, sessionCookieName()) !== undefined;
}

/** The secret of the session that a request's cookie holds; `null`: no cookie, or not one that was written here. */
export async function readSessionSecret(headers: Headers): Promise<string | null> {
  const token = readCookie(headers, sessionCookieName());
  if (!token) return null;
  try {
    const held = await decode({ token, secret: signingSecret() });
    const secret = held?.['sid'];
    return typeof secret === 'string' ? secret : null;
  } catch {
    // Expired, tampered with, or encrypted with another secret: there is nothing to tell apart.
    return null;
  }
}

/** A cookie of a request; the first, where there are several of one name. */
export function readCookie(headers: Headers, name: string): string | undefined {
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name)
      return decodeValue(pair.slice(equals + 1).trim());
  }
  return undefined;
}

function decodeValue(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
