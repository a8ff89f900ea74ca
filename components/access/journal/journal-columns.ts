import type { CsvColumn } from '@/lib/export/csv/write-csv';
import type { AuditEntry } from '@/lib/store/access-types';

/** The journal as a table for programs and spreadsheets: fields as they are stored, instants in UTC. */
export const JOURNAL_COLUMNS: readonly CsvColumn<AuditEntry>[] = [
  { id: 'at', title: { fr: 'Quand (UTC)', en: 'When (UTC)' }, read: ({ at }) => at.toISOString() },
  { id: 'action', title: { fr: 'Action', en: 'Action' }, read: ({ action }) => action },
  { id: 'actor', title: { fr: 'Auteur', en: 'Author' }, read: ({ actorName }) => actorName },
  { id: 'via', title: { fr: 'Par', en: 'Via' }, read: ({ via }) => via },
  { id: 'address', title: { fr: 'Adresse IP', en: 'IP address' }, read: ({ address }) => address },
  { id: 'subject', title: { fr: 'Objet', en: 'Subject' }, read: ({ subject }) => subject },
  {
    id: 'before',
    title: { fr: 'Avant', en: 'Before' },
    read: ({ before }) => before && JSON.stringify(before),
  },
  { id: 'after', title: { fr: 'Après', en: 'After' }, read: ({ after }) => after && JSON.stringify(after) },
  { id: 'id', title: { fr: 'Identifiant', en: 'Identifier' }, read: ({ id }) => id },
];
