import { describe, expect, it } from 'vitest';
import { checkPassword, generatePassword } from './policy';

const owner = { email: 'awa.traore@example.org', name: 'Awa Traoré Keïta' };

describe('checkPassword', () => {
  it.each(['dix-huit baobabs', 'karité & mangues vertes', 'la pirogue passe sous le pont', 'kR7#vT9!mQ2x'])(
    'takes %s',
    (plain) => {
      expect(checkPassword(plain, owner)).toBeNull();
    },
  );

  it('counts characters after composing them', () => {
    expect(checkPassword('baobab vert', owner)).toBe('too-short');
    expect(checkPassword('e\u0301'.repeat(3) + 'baobabs', owner)).toBe('too-short');
    expect(checkPassword('🌳🌿baobab vert', owner)).toBeNull();
    expect(checkPassword(`baobab ${'vert et rouge '.repeat(14)}`, owner)).toBe('too-long');
    expect(checkPassword('baobab vert '.repeat(16), owner)).toBeNull();
  });

  it.each([
    'password1234',
    'Password2026!',
    'P@ssw0rd2026',
    'motdepasse2026',
    'MotDePasse!!!',
    'mot de passe 2026',
    'azertyuiop12',
    'azertyuiop^$',
    'qwertyuiop123',
    'poiuytreza12',
    '123456789012',
    '000000000000',
    'aaaaaaaaaaaa',
    'abababababab',
    '1qaz2wsx3edc',
    'administrateur',
    'Admin@Bamako2026',
    'bienvenue2026',
    'Bamako-2026-!',
    'jetaimemonamour',
    'TableauDeBord1',
    'ministère-santé-mali',
    'abcdefghijkl',
    'letmeinletmein',
    'changeme12345',
  ])('refuses %s as common', (plain) => {
    expect(checkPassword(plain, owner)).toBe('common');
  });

  it.each(['awa.traore sous le manguier', 'TRAORÉ et le fleuve', 'le fleuve de keita', 'xxtraoreyyzz19'])(
    'refuses %s, which holds the name',
    (plain) => {
      expect(checkPassword(plain, owner)).toBe('contains-name');
    },
  );

  it('lets short parts of a name be', () => {
    expect(checkPassword('awa mange du fonio', owner)).toBeNull();
  });
});

describe('generatePassword', () => {
  it('is readable, long enough, of one’s own, and passes the policy', () => {
    const made = Array.from({ length: 200 }, generatePassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) {
      expect(password).toMatch(/^[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}$/);
      expect(checkPassword(password, { email: 'x@example.org', name: '' })).toBeNull();
    }
  });
});
