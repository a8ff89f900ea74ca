import { randomInt } from 'node:crypto';

/** Without letters and digits taken for one another on paper (0 O Q, 1 I L, 2 Z, 5 S, 8 B), and without vowels: no words. */
const SIGNS = '34679CDFGHJKMNPRTVWX';
const LENGTH = 6;

/** The code of a short address: one of 64 million. */
export function drawCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
}

/** A code that is not taken. */
export async function drawFreeCode(isTaken: (code: string) => Promise<boolean>): Promise<string> {
  for (;;) {
    const code = drawCode();
    if (!(await isTaken(code))) return code;
  }
}
