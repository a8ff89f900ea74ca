import type { CsvColumn } from '@/lib/export/csv/write-csv';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { DataContext } from '../open-context';
import type { Action } from '../schemas/action-list';
import { provenanceColumns } from './provenance-columns';

/** Columns of a list to act on: the fields of the JSON rows, and the product in words. */
export function actionColumns(context: DataContext): CsvColumn<Action>[] {
  const { language } = context;
  return [
    { id: 'list', title: { fr: 'Liste', en: 'List' }, read: (row) => row.list },
    { id: 'area', title: { fr: 'Identifiant de l’aire', en: 'Area id' }, read: (row) => row.area },
    { id: 'areaName', title: { fr: 'Aire de santé', en: 'Health area' }, read: (row) => row.areaName },
    {
      id: 'district',
      title: { fr: 'Identifiant du district', en: 'District id' },
      read: (row) => row.district,
    },
    { id: 'districtName', title: { fr: 'District', en: 'District' }, read: (row) => row.districtName },
    { id: 'region', title: { fr: 'Identifiant de la région', en: 'Region id' }, read: (row) => row.region },
    { id: 'regionName', title: { fr: 'Région', en: 'Region' }, read: (row) => row.regionName },
    { id: 'product', title: { fr: 'Code produit', en: 'Product id' }, read: (row) => row.product },
    {
      id: 'productLabel',
      title: { fr: 'Produit', en: 'Product' },
      read: (row) =>
        row.product === null ? null : (indicatorById(row.product)?.label[language] ?? row.product),
    },
    { id: 'months', title: { fr: 'Mois de suite', en: 'Months in a row' }, read: (row) => row.months },
    { id: 'since', title: { fr: 'Depuis', en: 'Since' }, read: (row) => row.since },
    { id: 'atLeast', title: { fr: 'Au moins', en: 'At least' }, read: (row) => row.atLeast },
    { id: 'chw', title: { fr: 'ASC concernés', en: 'CHWs concerned' }, read: (row) => row.chw },
    {
      id: 'last',
      title: { fr: 'Dernière supervision ou dernier rapport', en: 'Last supervision or report' },
      read: (row) => row.last,
    },
    ...provenanceColumns(context),
  ];
}
