import { expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { readJournalQuery } from './read-journal-query';
import { sayJournalFilters } from './say-filters';

it('says each filter, and nothing where there is none', () => {
  const say = (query: Record<string, string>) =>
    sayJournalFilters(readJournalQuery(query), messagesIn('fr'), 'fr');
  expect(say({})).toEqual([]);
  expect(
    say({ action: 'sign-in', texte: 'awa', adresse: '::1', du: '05/11/2026', au: '2026-11-06' }),
  ).toEqual([
    'Connexion',
    '«\u202fawa\u202f»',
    'depuis ::1',
    'à partir du 5\u00a0novembre\u00a02026',
    'jusqu’au 6\u00a0novembre\u00a02026',
  ]);
});
