import { createHmac } from 'node:crypto';

/** Letters and digits that are not mistaken for one another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUP = /.{5}(?=.)/g;

/**
 * Password of a demonstration account: drawn from the secret of this installation, so that the launcher and the sign-in page
 * know it without anything being kept, and nobody else's demonstration has the same. 20 signs of 31.
 */
export function derivePassword(secret: string, email: string): string {
  const bytes = createHmac('sha256', secret)
    .update(`demonstration account ${email}`)
    .digest()
    .subarray(0, 20);
  return [...bytes]
    .map((byte) => SIGNS.charAt(byte % SIGNS.length))
    .join('')
    .replace(GROUP, '$&-');
}
