import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import type { JournalWords } from './say-change';
import { sayExport } from './say-export';

const words: JournalWords = {
  text: messagesIn('fr'),
  language: 'fr',
  regions: new Map([['r1', 'Ségou']]),
};
const say = (subject: string) => sayExport(subject, words);

describe('sayExport', () => {
  it('says which table left, of what, when and where', () => {
    expect(say('/api/v1/values.csv?indicator=chw_count&period=2026-06&level=area')).toBe(
      'Valeurs (CSV)\u202f: ASC actifs, juin 2026, par aire',
    );
    expect(say('/api/v1/series.csv?indicator=chw_count&orgUnit=r1&from=2026-01&to=2026-03')).toBe(
      'Série dans le temps (CSV)\u202f: ASC actifs, janvier 2026 à mars 2026, Ségou',
    );
    expect(say('/api/v1/snapshot.csv?period=2026-Q2&level=district&parent=x9')).toBe(
      'Tous les indicateurs (CSV)\u202f: 2ᵉ trimestre 2026, par district, lieu x9',
    );
    expect(say('/api/v1/org-units.csv')).toBe('Lieux (CSV)');
    expect(say('/admin/journal.csv?action=sign-in&adresse=192.0.2.7')).toBe(
      'Journal (CSV)\u202f: Connexion, depuis 192.0.2.7',
    );
  });

  it('keeps what it does not know, and counts what is many', () => {
    expect(say('/api/v1/values.csv?indicator=a,b,c,d&period=x')).toBe('Valeurs (CSV)\u202f: a, b, c… (4), x');
    expect(say('/elsewhere')).toBeNull();
    expect(say('not an address')).toBeNull();
    expect(say('//')).toBeNull();
  });
});
