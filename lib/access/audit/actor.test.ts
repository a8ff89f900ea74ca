import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import type { Reader } from '../reader';
import { actorOf } from './actor';

const reader: Reader = {
  account: { id: 'a1', email: 'admin@example.org', name: 'Awa', role: 'admin' },
  scope: NATION,
  permissions: new Set(),
  via: 'token',
  sessionId: null,
  tokenName: 'excel',
  mustChangePassword: false,
  address: '192.0.2.7',
};

describe('actorOf', () => {
  it('names the account, the way and the address', () => {
    expect(actorOf(reader)).toEqual({
      account: 'a1',
      name: 'admin@example.org',
      via: 'token',
      address: '192.0.2.7',
      token: 'excel',
    });
  });

  it('names no token where there is none', () => {
    expect(actorOf({ ...reader, via: 'session', tokenName: null })).not.toHaveProperty('token');
  });

  it('names nobody for the public overview', () => {
    expect(actorOf({ ...reader, account: null, via: 'public' })).toMatchObject({
      account: null,
      name: 'public',
    });
  });
});
