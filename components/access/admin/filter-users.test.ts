import { describe, expect, it } from 'vitest';
import type { Account } from '@/lib/store/access-types';
import { filterUsers } from './filter-users';

const make = (id: string, changes: Partial<Account>): Account => ({
  id,
  email: `${id}@sante.example`,
  name: id,
  role: 'viewer',
  regions: null,
  language: 'fr',
  passwordHash: 'x',
  mustChangePassword: false,
  identity: null,
  createdAt: new Date(0),
  lastSignInAt: null,
  disabledAt: null,
  ...changes,
});
const accounts = [
  make('awa', { name: 'Awa Traoré' }),
  make('moussa', { name: 'Moussa Keïta', mustChangePassword: true }),
  make('new', { name: 'Nouveau', role: null }),
  make('gone', { name: 'Parti', disabledAt: new Date(1), role: null, mustChangePassword: true }),
];
const ids = (state: Parameters<typeof filterUsers>[1]['state'], text: string | null = null) =>
  filterUsers(accounts, { state, text }).map(({ id }) => id);

describe('filterUsers', () => {
  it('gives all without filters', () => {
    expect(ids(null)).toEqual(['awa', 'moussa', 'new', 'gone']);
  });

  it('narrows to a state; a disabled account is nothing else', () => {
    expect(ids('actif')).toEqual(['awa', 'moussa']);
    expect(ids('desactive')).toEqual(['gone']);
    expect(ids('sans-role')).toEqual(['new']);
    expect(ids('a-changer')).toEqual(['moussa']);
  });

  it('finds names and e-mails whatever their case and accents', () => {
    expect(ids(null, 'KEITA')).toEqual(['moussa']);
    expect(ids(null, 'traoré')).toEqual(['awa']);
    expect(ids(null, 'sante.example')).toHaveLength(4);
    expect(ids('actif', 'new')).toEqual([]);
  });
});
