import { randomUUID } from 'node:crypto';
import type { Account, ApiToken } from '@/lib/store/access-types';
import { addApiToken, readApiTokensOf, revokeApiToken } from '@/lib/store/queries/api-tokens';
import type { Store } from '@/lib/store/types';
import { actorOf } from '../audit/actor';
import { recordAudit } from '../audit/record';
import { type Permission, permissionsOf, TOKEN_PERMISSIONS } from '../permissions';
import type { Reader } from '../reader';
import { newTokenSecret } from '../tokens/secret';
import { decideOn } from './decide';
import { checkRegions } from './known-regions';
import { type AccountProblem, type Managed, refuse } from './problem';
import { isLive } from './revoke-tokens';

/** Live tokens that one account may have at once. */
export const TOKEN_LIMIT = 20;
export const TOKEN_NAME_LENGTH = 60;
export const LONGEST_DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

export interface TokenWishes {
  readonly name: string;
  /** Whole days until it expires, 1 to 365. */
  readonly days: number;
  readonly permissions: readonly Permission[];
  /** Uids; `null`: those of the account, whatever they become. */
  readonly regions: readonly string[] | null;
}

/**
 * Makes an access token for the reader's programs, with no right and no region that the account does not have, under a name
 * that none of its live tokens has.
 * @returns its secret, which is shown once and kept nowhere.
 */
export async function addOwnToken(
  store: Store,
  reader: Reader,
  wishes: TokenWishes,
): Promise<Managed<{ readonly secret: string; readonly token: ApiToken }>> {
  if (reader.account === null) return refuse('unknown-account');
  const name = wishes.name.trim();
  const { days } = wishes;
  if (name === '' || name.length > TOKEN_NAME_LENGTH || /\p{Cc}/u.test(name)) return refuse('token-name');
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) return refuse('token-expiry');
  const scope = await checkRegions(store, wishes.regions);
  if (!scope.ok) return scope;
  return decideOn(store, reader.account.id, async (writer, account) => {
    const problem = judgeRights(account, reader, wishes);
    if (problem !== null) return refuse(problem);
    const now = new Date();
    const live = (await readApiTokensOf(writer, account.id)).filter((token) => isLive(token, now));
    if (live.some((token) => isSameName(token.name, name))) return refuse('token-name');
    if (live.length >= TOKEN_LIMIT) return refuse('token-limit');
    const { secret, hash, hint } = newTokenSecret();
    const token: ApiToken = {
      id: randomUUID(),
      account: account.id,
      name,
      hint,
      permissions: TOKEN_PERMISSIONS.filter((permission) => wishes.permissions.includes(permission)),
      regions: scope.regions,
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * DAY),
      lastUsedAt: null,
      revokedAt: null,
    };
    await addApiToken(writer, token, hash);
    await recordAudit(writer, actorOf(reader), {
      action: 'token.added',
      subject: name,
      after: { ...drawToken(token), hint },
    });
    return { ok: true, secret, token };
  });
}

/** Revokes one of the reader's own tokens, at once. */
export async function revokeOwnToken(store: Store, reader: Reader, id: string): Promise<Managed> {
  if (reader.account === null) return refuse('unknown-account');
  return decideOn(store, reader.account.id, async (writer, account) => {
    const token = (await readApiTokensOf(writer, account.id)).find((own) => own.id === id);
    if (!token || !(await revokeApiToken(writer, account.id, id, new Date()))) return refuse('unknown-token');
    await recordAudit(writer, actorOf(reader), {
      action: 'token.revoked',
      subject: token.name,
      before: { ...drawToken(token), hint: token.hint },
    });
    return { ok: true };
  });
}

/** Judged by the account as it is now: the reader's rights may have been taken since its page was drawn. */
function judgeRights(account: Account, reader: Reader, wishes: TokenWishes): AccountProblem | null {
  if (account.disabledAt !== null) return 'unknown-account';
  if (account.mustChangePassword) return 'password-to-change';
  const own = permissionsOf(account.role);
  const given = (permission: Permission) =>
    TOKEN_PERMISSIONS.includes(permission) && own.has(permission) && reader.permissions.has(permission);
  if (wishes.permissions.length === 0 || !wishes.permissions.every(given)) return 'token-rights';
  const { regions } = account;
  if (regions !== null && wishes.regions?.some((uid) => !regions.includes(uid))) return 'token-rights';
  return null;
}

/** The journal and the list tell tokens apart by name. */
function isSameName(one: string, other: string): boolean {
  const fold = (name: string) => name.normalize('NFKC').toLowerCase();
  return fold(one) === fold(other);
}

function drawToken({ permissions, regions, expiresAt }: ApiToken) {
  return { permissions, regions, expiresAt: expiresAt.toISOString() };
}
