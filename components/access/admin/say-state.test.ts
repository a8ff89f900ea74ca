import { expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import type { Account, ApiToken } from '@/lib/store/access-types';
import { sayAccountState } from './say-state';

const NOW = new Date('2026-11-22T00:09:00Z');
const account: Account = {
  id: 'a',
  email: 'awa@sante.example',
  name: 'Awa',
  role: 'viewer',
  regions: null,
  language: 'fr',
  passwordHash: 'x',
  mustChangePassword: false,
  identity: null,
  createdAt: NOW,
  lastSignInAt: null,
  disabledAt: null,
};
const token: ApiToken = {
  id: 't',
  account: 'a',
  name: 'excel',
  hint: 'tsec_abcd',
  permissions: ['data:read'],
  regions: null,
  createdAt: NOW,
  expiresAt: new Date(NOW.getTime() + 1),
  lastUsedAt: null,
  revokedAt: null,
};
const say = (changes: Partial<Account>, tokens: readonly ApiToken[]) =>
  sayAccountState({ ...account, ...changes }, tokens, messagesIn('fr'), 'fr', NOW);

it('says the state of an account, its last sign-in and the tokens that still work', () => {
  const others = [token, { ...token, revokedAt: NOW }, { ...token, expiresAt: NOW }, { ...token, id: 'u' }];
  expect(say({ lastSignInAt: NOW, mustChangePassword: true }, others)).toBe(
    'État\u202f: actif, mot de passe à changer · dernière connexion\u202f: 22\u00a0novembre\u00a02026 à 0\u00a0h\u00a009 · 2 jetons d’accès',
  );
  expect(say({ disabledAt: NOW }, [])).toBe(
    'État\u202f: désactivé · dernière connexion\u202f: jamais · 0 jeton d’accès',
  );
});
