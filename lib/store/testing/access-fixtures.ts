import type { AccountSession, ApiToken } from '../access-types';
import type { NewAccount } from '../queries/accounts';
import type { NewAuditEntry } from '../queries/audit';

export const MORNING = new Date('2024-03-04T08:00:00Z');

/** The instant that many minutes after the morning's start. */
export function minutesOn(minutes: number): Date {
  return new Date(MORNING.getTime() + minutes * 60_000);
}

export function someAccount(id: string, changes: Partial<NewAccount> = {}): NewAccount {
  return {
    id,
    email: `${id}@sante.example`,
    name: `Agent ${id}`,
    role: 'viewer',
    regions: ['R1', 'R2'],
    language: 'fr',
    passwordHash: 'scrypt$1',
    mustChangePassword: true,
    identity: null,
    createdAt: MORNING,
    ...changes,
  };
}

export function someSession(
  id: string,
  account: string,
  changes: Partial<AccountSession> = {},
): AccountSession {
  return {
    id,
    account,
    via: 'password',
    createdAt: MORNING,
    lastSeenAt: MORNING,
    expiresAt: minutesOn(720),
    address: '192.0.2.7',
    userAgent: 'Navigateur',
    ...changes,
  };
}

export function someToken(id: string, account: string, changes: Partial<ApiToken> = {}): ApiToken {
  return {
    id,
    account,
    name: 'Tableur',
    hint: 'tsec_ab',
    permissions: ['data:read'],
    regions: null,
    createdAt: MORNING,
    expiresAt: minutesOn(60 * 24 * 30),
    lastUsedAt: null,
    revokedAt: null,
    ...changes,
  };
}

export function someEntry(changes: Partial<NewAuditEntry> = {}): NewAuditEntry {
  return {
    action: 'account.changed',
    actor: 'a1',
    actorName: 'admin@sante.example',
    via: 'session',
    address: '192.0.2.7',
    subject: 'awa@sante.example',
    before: { role: 'viewer' },
    after: { role: 'official' },
    at: MORNING,
    ...changes,
  };
}
