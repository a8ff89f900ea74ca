import { randomInt } from 'node:crypto';
import { isCommon } from './common';

/** Letters and digits that are not mistaken for one another, on paper or on the telephone. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const SIGNS_A_GROUP = 5;

/** A password to hand to somebody, such as `k7mwe-3xq9t-…`: 20 signs of 31, 99 bits. */
export function generatePassword(): string {
  const draw = () => SIGNS.charAt(randomInt(SIGNS.length));
  const group = () => Array.from({ length: SIGNS_A_GROUP }, draw).join('');
  const password = Array.from({ length: GROUPS }, group).join('-');
  // Chance may spell anything.
  return isCommon(password) ? generatePassword() : password;
}
