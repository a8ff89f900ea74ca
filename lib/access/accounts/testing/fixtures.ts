import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import type { Account } from '@/lib/store/access-types';
import { addAccount } from '@/lib/store/queries/accounts';
import { readAudit } from '@/lib/store/queries/audit';
import { addApiToken, readApiTokensOf } from '@/lib/store/queries/api-tokens';
import { addSession } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import { permissionsOf, type Role } from '../../permissions';
import type { Reader } from '../../reader';

export const HASH = `scrypt$32768$8$3$${'s'.repeat(22)}$${'h'.repeat(43)}`;

/** An account of the store, with a hash that no password meets. */
export function addPerson(
  store: Store,
  email: string,
  role: Role | null = 'viewer',
  changes: Partial<Pick<Account, 'regions' | 'passwordHash'>> = {},
): Promise<Account> {
  return addAccount(store, {
    id: randomUUID(),
    email,
    name: email.replace(/@.*/, ''),
    role,
    regions: null,
    language: 'fr',
    passwordHash: HASH,
    mustChangePassword: false,
    identity: null,
    ...changes,
  });
}

/** Opens a session of an account, good for an hour; returns its id. */
export async function openSession(store: Store, account: Account): Promise<string> {
  const now = new Date();
  const id = randomUUID();
  const session = {
    id,
    account: account.id,
    via: 'password',
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + 3_600_000),
    address: '192.0.2.9',
    userAgent: 'Firefox',
  } as const;
  await addSession(store, session, `hash-${id}`);
  return id;
}

/** Gives an account an access token, good for an hour. */
export async function addToken(store: Store, account: Account): Promise<void> {
  const now = new Date();
  const id = randomUUID();
  const dates = { createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000), lastUsedAt: null };
  const rights = { permissions: ['data:read'], regions: null, revokedAt: null } as const;
  const token = { id, account: account.id, name: id, hint: 'tsec_abcd', ...dates, ...rights };
  await addApiToken(store, token, `hash-${id}`);
}

export async function countLiveTokens(store: Store, account: Account): Promise<number> {
  return (await readApiTokensOf(store, account.id)).filter(({ revokedAt }) => revokedAt === null).length;
}

export function readerOf(account: Account, sessionId: string | null = null): Reader {
  return {
    account,
    scope: account.regions === null ? NATION : { kind: 'regions', regions: account.regions },
    permissions: permissionsOf(account.role),
    via: 'session',
    sessionId,
    tokenName: null,
    mustChangePassword: account.mustChangePassword,
    address: '192.0.2.9',
  };
}

/** The newest line of the journal. */
export async function lastLine(store: Store) {
  const [line] = await readAudit(store, { limit: 1 });
  expect(line).toBeDefined();
  return line;
}

export async function countLines(store: Store): Promise<number> {
  return (await readAudit(store, { limit: 1000 })).length;
}
