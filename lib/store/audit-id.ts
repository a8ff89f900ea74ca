import { randomBytes } from 'node:crypto';

let last = { at: 0, count: 0 };

/**
 * An id that orders by time as text: 12 hexadecimal digits of milliseconds since 1970, 4 that count within a millisecond of
 * this process, 16 random ones.
 */
export function newAuditId(at: Date): string {
  const time = at.getTime();
  last = { at: time, count: time === last.at ? (last.count + 1) % 0x10000 : 0 };
  return hex(time, 12) + hex(last.count, 4) + randomBytes(8).toString('hex');
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
