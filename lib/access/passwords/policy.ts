import { randomInt } from 'node:crypto';
import { isCommon } from './common';

export const LEAST_CHARACTERS = 12;
/** Room for any sentence; a bound, because every character is hashed. */
export const MOST_CHARACTERS = 200;
const LEAST_NAME_PART = 4;

/** Letters and digits that are not mistaken for one another, on paper or on the telephone. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const SIGNS_A_GROUP = 5;

export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'contains-name';

/**
 * What is wrong with a new password; `null`: nothing. Length counts, in characters after NFC as it is hashed; no mixture of
 * signs is asked for (NIST SP 800-63B, 5.1.1.2).
 */
export function checkPassword(
  plain: string,
  owner: { readonly email: string; readonly name: string },
): PasswordProblem | null {
  const { length } = [...plain.normalize('NFC')];
  if (length < LEAST_CHARACTERS) return 'too-short';
  if (length > MOST_CHARACTERS) return 'too-long';
  if (isCommon(plain)) return 'common';
  return containsName(plain, owner) ? 'contains-name' : null;
}

/** A password to hand to somebody, such as `k7mwe-3xq9t-…`: 20 signs of 31, 99 bits. */
export function generatePassword(): string {
  const draw = () => SIGNS.charAt(randomInt(SIGNS.length));
  const group = () => Array.from({ length: SIGNS_A_GROUP }, draw).join('');
  const password = Array.from({ length: GROUPS }, group).join('-');
  // Chance may spell anything.
  return isCommon(password) ? generatePassword() : password;
}

function containsName(plain: string, { email, name }: { email: string; name: string }): boolean {
  const password = fold(plain);
  const local = fold(email.split('@')[0] ?? '');
  const parts = [local, ...local.split(/[^\p{L}\p{N}]+/u), ...fold(name).split(/[^\p{L}\p{N}]+/u)];
  return parts.some((part) => [...part].length >= LEAST_NAME_PART && password.includes(part));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
