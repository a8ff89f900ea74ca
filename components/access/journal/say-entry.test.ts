import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import type { AuditEntry } from '@/lib/store/access-types';
import type { JournalWords } from './say-change';
import { sayActor, saySubject } from './say-entry';

const text = messagesIn('fr');
const words: JournalWords = { text, language: 'fr', regions: new Map() };
const entry: AuditEntry = {
  id: '1',
  at: new Date(0),
  action: 'sign-in',
  actor: 'a1',
  actorName: 'awa@sante.example',
  via: 'form',
  address: '192.0.2.7',
  subject: 'awa@sante.example',
  before: null,
  after: null,
};
const say = (changes: Partial<AuditEntry>) => [
  sayActor({ ...entry, ...changes }, words),
  saySubject({ ...entry, ...changes }, words).words,
];

describe('sayActor and saySubject', () => {
  it('name nobody as the author of a failed sign-in: the address tried is what it was about', () => {
    for (const actor of [null, 'a1']) {
      const failed = { action: 'sign-in.failed', actor } as const;
      expect(say(failed)).toEqual(['visiteur non identifié', 'awa@sante.example']);
      expect(say({ ...failed, actorName: '?', subject: '?' })[1]).toBe(text.admin.unreadable);
    }
  });

  it('name who acted, and nothing where it was done to themself', () => {
    expect(say({})).toEqual(['awa@sante.example', '—']);
    expect(say({ via: 'shell', actorName: 'shell' })).toEqual([text.admin.shell, 'awa@sante.example']);
    expect(say({ action: 'sync.started', subject: 'national-server' })[1]).toBe('serveur national');
  });

  it('name a target by its indicator, year, region and plan', () => {
    const regions = new Map([['R1', 'Kayes']]);
    const of = (subject: string) =>
      saySubject({ ...entry, action: 'target.changed', subject }, { ...words, regions });
    expect(of('psn~chw_count~2028').words).toBe('ASC actifs, 2028 (psn)');
    expect(of('psn~chw_count~2028~R1').words).toBe('ASC actifs, 2028, Kayes (psn)');
    expect(of('unreadable').words).toBe('unreadable');
  });

  it('say an export in words, with its address', () => {
    const exported = { ...entry, action: 'export', subject: '/api/v1/sync.csv?_rsc=x' } as const;
    expect(saySubject(exported, words)).toEqual({ words: 'Collectes (CSV)', address: '/api/v1/sync.csv' });
  });
});
