import type { CsvColumn } from '@/lib/export/csv/write-csv';
import type { FigureLine } from '../answers/collect-figures';
import type { DataContext } from '../open-context';
import { provenanceColumns } from './provenance-columns';
import { sayValidated } from './target-table';

/** Columns of a table of figures: the fields of the JSON rows, with names beside the ids and where the data come from. */
export function figureColumns(context: DataContext): CsvColumn<FigureLine>[] {
  const { language } = context;
  return [
    {
      id: 'indicator',
      title: { fr: 'Code indicateur', en: 'Indicator id' },
      read: ({ row }) => row.indicator,
    },
    {
      id: 'indicatorLabel',
      title: { fr: 'Indicateur', en: 'Indicator' },
      read: ({ definition }) => definition.label[language],
    },
    { id: 'unit', title: { fr: 'Unité de mesure', en: 'Unit' }, read: ({ definition }) => definition.unit },
    { id: 'orgUnit', title: { fr: 'Identifiant', en: 'Org unit id' }, read: ({ row }) => row.orgUnit },
    { id: 'orgUnitCode', title: { fr: 'Code', en: 'Code' }, read: ({ unit }) => unit.code },
    { id: 'orgUnitName', title: { fr: 'Unité', en: 'Org unit' }, read: ({ unit }) => unit.name },
    { id: 'level', title: { fr: 'Niveau', en: 'Level' }, read: ({ unit }) => unit.level },
    { id: 'period', title: { fr: 'Période', en: 'Period' }, read: ({ row }) => row.period },
    { id: 'state', title: { fr: 'État', en: 'State' }, read: ({ row }) => row.state },
    { id: 'value', title: { fr: 'Valeur', en: 'Value' }, read: ({ row }) => row.value },
    { id: 'numerator', title: { fr: 'Numérateur', en: 'Numerator' }, read: ({ row }) => row.numerator },
    {
      id: 'denominator',
      title: { fr: 'Dénominateur', en: 'Denominator' },
      read: ({ row }) => row.denominator,
    },
    {
      id: 'coverage',
      title: { fr: 'Couverture des données (0 à 1)', en: 'Data coverage (0 to 1)' },
      read: ({ row }) => row.coverage,
    },
    {
      id: 'monthsUsed',
      title: { fr: 'Mois utilisés', en: 'Months used' },
      read: ({ row }) => row.monthsUsed,
    },
    { id: 'target', title: { fr: 'Cible', en: 'Target' }, read: ({ row }) => row.target },
    {
      id: 'targetValidated',
      title: { fr: 'Validation de la cible', en: 'Validation of the target' },
      read: ({ row }) => sayValidated(row.targetValidated, language),
    },
    { id: 'expected', title: { fr: 'Attendu', en: 'Expected' }, read: ({ row }) => row.expected },
    { id: 'status', title: { fr: 'Statut', en: 'Status' }, read: ({ row }) => row.status },
    { id: 'partial', title: { fr: 'Partiel', en: 'Partial' }, read: ({ row }) => row.partial },
    ...provenanceColumns(context),
  ];
}
