import { readApiTokensOf, revokeApiToken } from '@/lib/store/queries/api-tokens';
import type { ApiToken } from '@/lib/store/access-types';
import type { Store } from '@/lib/store/types';

/** Whether a token still opens anything. */
export function isLive(token: ApiToken, now: Date): boolean {
  return token.revokedAt === null && token.expiresAt > now;
}

/**
 * Revokes the live tokens of an account, inside the decision that takes its access away: whoever had the account's password,
 * or its identity, may have made one to stay.
 * @returns how many.
 */
export async function revokeTokensOf(store: Store, account: string): Promise<number> {
  const now = new Date();
  let revoked = 0;
  for (const token of await readApiTokensOf(store, account)) {
    if (isLive(token, now) && (await revokeApiToken(store, account, token.id, now))) revoked += 1;
  }
  return revoked;
}
