import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readCookie } from '../sessions/session-cookie';
import { cookiesAreSecure, signingSecret } from '../settings';

/** A computer may be shared: so many accounts know it, those signed in last. */
const MOST_ACCOUNTS = 8;
/** Seconds. */
export const DEVICE_COOKIE_AGE = 180 * 24 * 3600;
const ENTRY = /^([\w-]{22})\.([\w-]{43})$/;

export function deviceCookieName(): string {
  return `${cookiesAreSecure() ? '__Secure-' : ''}tableau-sec.device`;
}

/**
 * The device's name to an account, if the account has signed in from it: a nonce, vouched for by a signature over it and the
 * account. It opens nothing; it only keeps strangers' failures from slowing this device down (see `secondsToWait`).
 */
export function knownDevice(headers: Headers, account: string): string | null {
  const entry = readEntries(headers).find(({ nonce, signature }) => isSigned(account, nonce, signature));
  return entry?.nonce ?? null;
}

/** The cookie's value after a sign-in: the account's entry is new, those of the other accounts stay. */
export function rememberDevice(headers: Headers, account: string): string {
  const others = readEntries(headers).filter(({ nonce, signature }) => !isSigned(account, nonce, signature));
  const nonce = randomBytes(16).toString('base64url');
  const entries = [{ nonce, signature: sign(account, nonce).toString('base64url') }, ...others];
  return entries
    .slice(0, MOST_ACCOUNTS)
    .map((entry) => `${entry.nonce}.${entry.signature}`)
    .join('~');
}

function readEntries(headers: Headers): { nonce: string; signature: string }[] {
  const value = readCookie(headers, deviceCookieName()) ?? '';
  return value
    .split('~')
    .slice(0, MOST_ACCOUNTS)
    .flatMap((text) => {
      const [, nonce, signature] = ENTRY.exec(text) ?? [];
      return nonce === undefined || signature === undefined ? [] : [{ nonce, signature }];
    });
}

function isSigned(account: string, nonce: string, signature: string): boolean {
  const given = Buffer.from(signature, 'base64url');
  const right = sign(account, nonce);
  return given.length === right.length && timingSafeEqual(given, right);
}

function sign(account: string, nonce: string): Buffer {
  return createHmac('sha256', signingSecret()).update(`device:${account}:${nonce}`).digest();
}
