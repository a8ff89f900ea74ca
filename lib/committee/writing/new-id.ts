import { randomBytes } from 'node:crypto';

/** An id that stands well in an address: 16 hexadecimal digits, 64 random bits. */
export function newId(): string {
  return randomBytes(8).toString('hex');
}
