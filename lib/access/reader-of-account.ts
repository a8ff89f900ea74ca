import { NATION, NO_REGION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import type { Account, AccountSession, ApiToken } from '@/lib/store/access-types';
import { TOKEN_PERMISSIONS, permissionsOf } from './permissions';
import type { Reader } from './reader';

/** What an account may see and do by its own session. */
export function readerBySession(account: Account, session: AccountSession, address: string): Reader {
  return {
    ...whoIs(account),
    // Whoever comes by single sign-on has not used the password that somebody else gave.
    mustChangePassword: account.mustChangePassword && session.via === 'password',
    scope: scopeOf(account, null),
    permissions: permissionsOf(account.role),
    via: 'session',
    sessionId: session.id,
    tokenName: null,
    address,
  };
}

/** What a program may see and do by an access token: never more than the account has today. */
export function readerByToken(account: Account, token: ApiToken, address: string): Reader {
  const own = permissionsOf(account.role);
  const given = token.permissions.filter(
    (permission) => own.has(permission) && TOKEN_PERMISSIONS.includes(permission),
  );
  return {
    ...whoIs(account),
    scope: given.includes('data:read') ? scopeOf(account, token.regions) : overviewOf(account, token.regions),
    permissions: new Set(given),
    via: 'token',
    sessionId: null,
    tokenName: token.name,
    address,
  };
}

function whoIs(account: Account): Pick<Reader, 'account' | 'mustChangePassword'> {
  const { id, email, name, role } = account;
  return { account: { id, email, name, role }, mustChangePassword: account.mustChangePassword };
}

/** What a token without `data:read` sees of its scope: regions as a whole, or the country alone where it is confined to some. */
function overviewOf(account: Account, given: readonly string[] | null): Scope {
  return scopeOf(account, given).kind === 'nation' ? OVERVIEW : NO_REGION;
}

/** The regions that both the account and the token have. An empty list is no region, never the nation. */
function scopeOf(account: Account, given: readonly string[] | null): Scope {
  if (account.role === null) return { kind: 'regions', regions: [] };
  const regions = given === null ? account.regions : regionsInCommon(account, { regions: given });
  return regions === null ? NATION : { kind: 'regions', regions };
}

/**
 * The regions a token was confined to that its account still has; `null`: confined to none, it follows its account. One that
 * the account has lost is neither read by the token nor named to its owner.
 */
export function regionsInCommon(
  account: Pick<Account, 'regions'>,
  token: Pick<ApiToken, 'regions'>,
): readonly string[] | null {
  const [own, given] = [account.regions, token.regions];
  return own === null || given === null ? given : own.filter((region) => given.includes(region));
}
