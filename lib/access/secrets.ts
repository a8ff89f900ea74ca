import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 256 random bits in 43 characters fit for cookies and headers. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What the store keeps of such a secret. A fast hash is enough: with 256 random bits there is nothing to try one by one, unlike
 * with a password.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
