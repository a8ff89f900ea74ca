import type { CsvColumn } from '@/lib/export/csv/write-csv';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { Language } from '@/lib/i18n/language';
import type { TargetRow } from '../schemas/targets';

/** Told in tables as everywhere: a target without a source is "à valider". */
export function sayValidated(validated: boolean | null, language: Language): string | null {
  if (validated === null) return null;
  if (validated) return language === 'fr' ? 'validé' : 'validated';
  return language === 'fr' ? 'à valider' : 'to validate';
}

/** Columns of the table of targets. @param regions names by uid. */
export function targetColumns(
  language: Language,
  regions: ReadonlyMap<string, string>,
): readonly CsvColumn<TargetRow>[] {
  return [
    { id: 'plan', title: { fr: 'Plan', en: 'Plan' }, read: (row) => row.plan },
    { id: 'indicator', title: { fr: 'Code indicateur', en: 'Indicator id' }, read: (row) => row.indicator },
    {
      id: 'indicatorLabel',
      title: { fr: 'Indicateur', en: 'Indicator' },
      read: (row) => indicatorById(row.indicator)?.label[language] ?? null,
    },
    { id: 'year', title: { fr: 'Année', en: 'Year' }, read: (row) => row.year },
    { id: 'region', title: { fr: 'Identifiant de la région', en: 'Region id' }, read: (row) => row.region },
    {
      id: 'regionName',
      title: { fr: 'Région', en: 'Region' },
      read: (row) => (row.region === null ? null : (regions.get(row.region) ?? null)),
    },
    { id: 'value', title: { fr: 'Cible', en: 'Target' }, read: (row) => row.value },
    { id: 'source', title: { fr: 'Document', en: 'Document' }, read: (row) => row.source },
    {
      id: 'sourceDate',
      title: { fr: 'Date du document', en: 'Date of the document' },
      read: (row) => row.sourceDate,
    },
    {
      id: 'validated',
      title: { fr: 'Validation', en: 'Validation' },
      read: (row) => sayValidated(row.validated, language),
    },
    { id: 'decidedAt', title: { fr: 'Saisi le', en: 'Entered on' }, read: (row) => row.decidedAt },
  ];
}
