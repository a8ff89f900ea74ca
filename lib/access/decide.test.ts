import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import { asNobody, asProgram, asPublic, asReader } from './testing/identities';

const kindOf = (...asked: Parameters<typeof decide>) => decide(...asked).kind;

describe('decide', () => {
  it('lets anyone in where a rule is open, and knows who it is', () => {
    expect(decide('open', asNobody('disabled'))).toEqual({ kind: 'admitted', reader: null });
    expect(decide('open', asReader('viewer', { mustChangePassword: true }))).toMatchObject({
      kind: 'admitted',
      reader: { account: { role: 'viewer' } },
    });
  });

  it('says why somebody is nobody', () => {
    expect(decide('data:read', asNobody('no-accounts'))).toEqual({ kind: 'nobody', reason: 'no-accounts' });
  });

  it('asks the public of the overview to sign in for the rest', () => {
    expect(kindOf('overview:read', asPublic())).toBe('admitted');
    expect(decide('data:read', asPublic())).toEqual({ kind: 'nobody', reason: 'anonymous' });
  });

  it('leaves an account without a role its own page only', () => {
    expect(kindOf('account:own', asReader(null))).toBe('admitted');
    expect(kindOf('overview:read', asReader(null))).toBe('not-permitted');
  });

  it('asks for a password of one’s own before anything but the ways to it', () => {
    const reader = asReader('admin', { mustChangePassword: true });
    for (const way of ['/compte', 'account.password', 'account.language', 'sign-out'] as const) {
      expect(kindOf('account:own', reader, way)).toBe('admitted');
    }
    for (const kept of ['account.tokens.add', 'account.tokens.revoke', 'account.sessions.end'] as const) {
      expect(kindOf('account:own', reader, kept)).toBe('must-change-password');
    }
    expect(kindOf('account:own', reader)).toBe('must-change-password');
    expect(kindOf('users:manage', reader)).toBe('must-change-password');
    expect(kindOf('overview:read', reader)).toBe('must-change-password');
  });

  it('lets whoever reads every figure read the overview, and not the other way round', () => {
    expect(kindOf('overview:read', asProgram(['data:read']))).toBe('admitted');
    expect(kindOf('data:read', asProgram(['overview:read']))).toBe('not-permitted');
  });

  it('never lets a token act on accounts, whatever it was given', () => {
    const program = asProgram(['data:read', 'sync:start', 'users:manage', 'account:own', 'audit:read']);
    expect(kindOf('data:read', program)).toBe('admitted');
    expect(kindOf('sync:start', program)).toBe('admitted');
    for (const rule of ['users:manage', 'account:own', 'audit:read'] as const) {
      expect(kindOf(rule, program)).toBe('not-permitted');
    }
  });
});
