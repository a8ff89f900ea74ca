import type { CsvColumn } from '@/lib/export/csv/write-csv';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { isMeasure } from '@/lib/indicators/measures';
import type { DeepReadonly } from '../operations/operation';
import type { MappedItemAnswer, RevisionAnswer } from '../schemas/quality';

type Revision = DeepReadonly<RevisionAnswer>;
type MappedItem = DeepReadonly<MappedItemAnswer>;

const nameIn = (language: Language, measure: string) =>
  isMeasure(measure) ? messagesIn(language).measures[measure] : measure;

/** Revised values, one area a row. */
export function revisionColumns(language: Language): CsvColumn<Revision>[] {
  return [
    { id: 'measure', title: { fr: 'Code de la mesure', en: 'Measure id' }, read: ({ measure }) => measure },
    {
      id: 'measureName',
      title: { fr: 'Mesure', en: 'Measure' },
      read: ({ measure }) => nameIn(language, measure),
    },
    { id: 'orgUnit', title: { fr: 'Code du lieu', en: 'Org unit id' }, read: ({ orgUnit }) => orgUnit },
    { id: 'orgUnitName', title: { fr: 'Lieu', en: 'Place' }, read: ({ orgUnitName }) => orgUnitName },
    { id: 'region', title: { fr: 'Code de la région', en: 'Region id' }, read: ({ region }) => region },
    { id: 'month', title: { fr: 'Mois', en: 'Month' }, read: ({ month }) => month },
    { id: 'before', title: { fr: 'Avant', en: 'Before' }, read: ({ before }) => before },
    { id: 'after', title: { fr: 'Après', en: 'After' }, read: ({ after }) => after },
    {
      id: 'revisedIn',
      title: { fr: 'Version qui révise', en: 'Revising release' },
      read: ({ release }) => release,
    },
    {
      id: 'publishedAt',
      title: { fr: 'Publiée le', en: 'Published' },
      read: ({ publishedAt }) => publishedAt,
    },
  ];
}

/** Measures and their items, one item a row. */
export function mappingColumns(language: Language, checkedAt: string | null): CsvColumn<MappedItem>[] {
  return [
    { id: 'measure', title: { fr: 'Code de la mesure', en: 'Measure id' }, read: ({ measure }) => measure },
    {
      id: 'measureName',
      title: { fr: 'Mesure', en: 'Measure' },
      read: ({ measure }) => nameIn(language, measure),
    },
    { id: 'item', title: { fr: 'Élément du serveur', en: 'Item of the server' }, read: ({ item }) => item },
    {
      id: 'absentIsZero',
      title: { fr: 'Absent vaut zéro', en: 'Absent is zero' },
      read: ({ absentIsZero }) => absentIsZero,
    },
    { id: 'state', title: { fr: 'État', en: 'State' }, read: ({ state }) => state },
    { id: 'name', title: { fr: 'Nom sur le serveur', en: 'Name on the server' }, read: ({ name }) => name },
    {
      id: 'sample',
      title: { fr: 'Valeur nationale lue', en: 'National value read' },
      read: ({ sample }) => sample,
    },
    {
      id: 'failure',
      title: { fr: 'Échec', en: 'Failure' },
      read: ({ failure }) => failure?.sentence ?? null,
    },
    { id: 'checkedAt', title: { fr: 'Contrôlé le', en: 'Checked' }, read: () => checkedAt },
  ];
}
