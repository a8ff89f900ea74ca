import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '@/lib/store/access-types';
import { messagesIn } from '@/lib/i18n/messages';
import { sayChange as sayChangeOf, type JournalWords } from './say-change';

const words: JournalWords = {
  text: messagesIn('fr'),
  language: 'fr',
  regions: new Map([
    ['r1', 'Ségou'],
    ['r2', 'Kayes'],
  ]),
};

const sayChange = (changed: Pick<AuditEntry, 'before' | 'after'>, said: JournalWords) =>
  sayChangeOf({ action: 'account.changed', ...changed }, said);

describe('sayChange', () => {
  it('gives a token without regions those of its owner, never the whole country', () => {
    const after = { regions: null };
    for (const action of ['token.added', 'token.revoked'] as const) {
      expect(sayChangeOf({ action, before: null, after }, words)).toEqual([
        'régions\u202f: celles de son titulaire',
      ]);
    }
    expect(sayChangeOf({ action: 'account.added', before: null, after }, words)).toEqual([
      'régions\u202f: tout le pays',
    ]);
  });

  it('says only what differs between two states', () => {
    const before = { name: 'Awa', role: 'viewer', regions: ['r1'], state: 'active' };
    const after = { name: 'Awa', role: 'admin', regions: null, state: 'active', sessionsEnded: 2 };
    expect(sayChange({ before, after }, words)).toEqual([
      'rôle\u202f: Partenaire → Administrateur',
      'régions\u202f: Ségou → tout le pays',
      'sessions terminées\u202f: 2',
    ]);
  });

  it('says all of a state that stands alone', () => {
    const after = {
      role: null,
      regions: ['r1', 'r2', 'gone'],
      expiresAt: '2026-11-21T00:00:00.000Z',
      full: true,
    };
    expect(sayChange({ before: null, after }, words)).toEqual([
      'rôle\u202f: aucun rôle',
      'régions\u202f: Kayes, région inconnue (gone) et Ségou',
      'expire le\u202f: 21\u00a0novembre\u00a02026',
      'tous les mois\u202f: oui',
    ]);
  });

  it('names rights, browsers and ways of signing in', () => {
    const before = {
      permissions: ['data:read', 'users:manage'],
      via: 'oidc',
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; rv:131.0) Gecko/20100101 Firefox/131.0',
    };
    expect(sayChange({ before, after: null }, words)).toEqual([
      'droits\u202f: Lire tous les chiffres de son périmètre, users:manage',
      'connexion par authentification unique',
      'navigateur\u202f: Firefox, Windows',
    ]);
  });

  it('says how somebody signed in, or failed to, and what was restored', () => {
    expect(sayChange({ before: null, after: { by: 'password', browser: 'curl/8' } }, words)).toEqual([
      'connexion par mot de passe',
      'navigateur\u202f: curl',
    ]);
    expect(sayChange({ before: null, after: { browser: 'x' } }, words)).toEqual(['navigateur inconnu']);
    expect(sayChange({ before: null, after: { reason: 'wrong-password', regions: [] } }, words)).toEqual([
      'motif\u202f: mot de passe incorrect',
      'régions\u202f: aucun',
    ]);
    expect(sayChange({ before: null, after: { rows: { account: 4, plan: 2 } } }, words)).toEqual([
      'lignes\u202f: account 4, plan 2',
    ]);
  });

  it('leaves out no field for lack of words, and says nothing of nothing', () => {
    expect(sayChange({ before: null, after: { odd: { a: 1, b: [2] }, sessionsEnded: 0 } }, words)).toEqual([
      'odd\u202f: a 1, b [2]',
    ]);
    expect(sayChange({ before: null, after: null }, words)).toEqual([]);
  });
});
