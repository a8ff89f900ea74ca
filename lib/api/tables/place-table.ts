import type { CsvColumn } from '@/lib/export/csv/write-csv';
import type { DataContext } from '../open-context';
import type { OrgUnitAnswer } from '../schemas/places';
import { provenanceColumns } from './provenance-columns';

export function orgUnitColumns(context: DataContext): CsvColumn<OrgUnitAnswer>[] {
  return [
    { id: 'id', title: { fr: 'Identifiant', en: 'Id' }, read: (unit) => unit.id },
    { id: 'code', title: { fr: 'Code', en: 'Code' }, read: (unit) => unit.code },
    { id: 'name', title: { fr: 'Nom', en: 'Name' }, read: (unit) => unit.name },
    { id: 'level', title: { fr: 'Niveau', en: 'Level' }, read: (unit) => unit.level },
    { id: 'parent', title: { fr: 'Unité parente', en: 'Parent' }, read: (unit) => unit.parent },
    { id: 'programme', title: { fr: 'Programme', en: 'Programme' }, read: (unit) => unit.programme },
    {
      id: 'hasGeometry',
      title: { fr: 'Contour connu', en: 'Has an outline' },
      read: (unit) => unit.hasGeometry,
    },
    ...provenanceColumns(context),
  ];
}
