import type { CsvColumn } from '@/lib/export/csv/write-csv';
import type { AuditEntry } from '@/lib/store/access-types';
import { sayChange, type JournalWords } from './say-change';
import { sayActor, saySubject } from './say-entry';

const SEPARATOR = { fr: '\u202f; ', en: '; ' } as const;

/**
 * The journal as a table for programs and spreadsheets: fields as they are stored, instants in UTC, and beside codes what they
 * say in words.
 */
export function listJournalColumns(words: JournalWords): readonly CsvColumn<AuditEntry>[] {
  return [
    { id: 'at', title: { fr: 'Quand (UTC)', en: 'When (UTC)' }, read: ({ at }) => at.toISOString() },
    { id: 'action', title: { fr: 'Action', en: 'Action' }, read: ({ action }) => action },
    {
      id: 'actionWords',
      title: { fr: 'Action, en mots', en: 'Action in words' },
      read: ({ action }) => words.text.admin.actions[action],
    },
    { id: 'actor', title: { fr: 'Auteur', en: 'Author' }, read: ({ actorName }) => actorName },
    {
      id: 'actorWords',
      title: { fr: 'Auteur, en mots', en: 'Author in words' },
      read: (entry) => sayActor(entry, words),
    },
    { id: 'via', title: { fr: 'Par', en: 'Via' }, read: ({ via }) => via },
    {
      id: 'token',
      title: { fr: 'Jeton d’accès', en: 'Access token' },
      read: ({ via, after }) =>
        via === 'token' && typeof after?.['token'] === 'string' ? after['token'] : null,
    },
    { id: 'address', title: { fr: 'Adresse IP', en: 'IP address' }, read: ({ address }) => address },
    { id: 'subject', title: { fr: 'Objet', en: 'Subject' }, read: ({ subject }) => subject },
    {
      id: 'subjectWords',
      title: { fr: 'Objet, en mots', en: 'Subject in words' },
      read: (entry) => saySubject(entry, words).words,
    },
    {
      id: 'before',
      title: { fr: 'Avant', en: 'Before' },
      read: ({ before }) => before && JSON.stringify(before),
    },
    { id: 'after', title: { fr: 'Après', en: 'After' }, read: ({ after }) => after && JSON.stringify(after) },
    {
      id: 'details',
      title: { fr: 'Détail, en mots', en: 'Detail in words' },
      read: (entry) => sayChange(entry, words).join(SEPARATOR[words.language]),
    },
    { id: 'id', title: { fr: 'Identifiant', en: 'Identifier' }, read: ({ id }) => id },
  ];
}
