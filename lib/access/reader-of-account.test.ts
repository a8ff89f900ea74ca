import { describe, expect, it } from 'vitest';
import { NATION, NO_REGION, OVERVIEW } from '@/lib/org-units/scope';
import type { Account, ApiToken } from '@/lib/store/access-types';
import type { Permission } from './permissions';
import { readerByToken, regionsInCommon } from './reader-of-account';

const NOW = new Date('2026-06-01T00:00:00Z');

function scopeOf(
  own: readonly string[] | null,
  given: readonly string[] | null,
  permissions: readonly Permission[],
) {
  const account: Account = {
    id: 'a1',
    email: 'awa@example.org',
    name: 'Awa',
    role: 'viewer',
    regions: own,
    language: 'fr',
    passwordHash: null,
    mustChangePassword: false,
    identity: null,
    createdAt: NOW,
    lastSignInAt: null,
    disabledAt: null,
  };
  const token: ApiToken = {
    id: 't1',
    account: 'a1',
    name: 'excel',
    hint: 'tsec_abc',
    permissions,
    regions: given,
    createdAt: NOW,
    expiresAt: NOW,
    lastUsedAt: null,
    revokedAt: null,
  };
  return readerByToken(account, token, '192.0.2.7').scope;
}

describe('readerByToken', () => {
  it('sees the regions that the account and the token share', () => {
    expect(scopeOf(null, null, ['data:read'])).toEqual(NATION);
    expect(scopeOf(null, ['R1'], ['data:read'])).toEqual({ kind: 'regions', regions: ['R1'] });
    expect(scopeOf(['R1', 'R2'], ['R2', 'R3'], ['data:read'])).toEqual({ kind: 'regions', regions: ['R2'] });
    expect(scopeOf(['R1'], ['R3'], ['data:read'])).toEqual(NO_REGION);
  });

  it('sees nothing below the regions without the right to every figure', () => {
    expect(scopeOf(null, null, ['overview:read', 'sync:read'])).toEqual(OVERVIEW);
    expect(scopeOf(['R1'], null, ['overview:read'])).toEqual(NO_REGION);
    expect(scopeOf(null, ['R1'], ['overview:read'])).toEqual(NO_REGION);
  });
});

describe('regionsInCommon', () => {
  it('names no region that the account has lost since its token was made', () => {
    expect(regionsInCommon({ regions: ['R1'] }, { regions: ['R1', 'R2'] })).toEqual(['R1']);
    expect(regionsInCommon({ regions: ['R1'] }, { regions: ['R2'] })).toEqual([]);
    expect(regionsInCommon({ regions: null }, { regions: ['R2'] })).toEqual(['R2']);
    expect(regionsInCommon({ regions: ['R1'] }, { regions: null })).toBeNull();
  });
});
