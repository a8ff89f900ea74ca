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
  if (account.regions === null) return given === null ? NATION : { kind: 'regions', regions: given };
  const own = account.regions;
  return { kind: 'regions', regions: given === null ? own : own.filter((region) => given.includes(region)) };
}
