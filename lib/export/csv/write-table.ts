import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import type { ExportCell, ExportTable, Provenance } from '../tables/table-types';
import { writeCsv, type CsvCell, type CsvColumn, type CsvVariant } from './write-csv';

type Row = ExportTable['rows'][number];

/** A table as CSV; each row keeps where it comes from when it is copied elsewhere. Days are written `2026-08-01`. */
export function writeTableCsv(
  { columns, rows }: ExportTable,
  { source, dataAsOf, release, fictive }: Provenance,
  variant: CsvVariant,
  language: Language,
): string {
  const text = messagesIn(language);
  const { exportColumns: heads, exports } = text;
  const of = (id: string, label: string, read: (row: Row) => CsvCell): CsvColumn<Row> => ({
    id,
    title: { fr: label, en: label },
    read,
  });
  return writeCsv<Row>(
    [
      ...columns.map(({ key, label }) => of(key, label, (row) => toCsvCell(row[key] ?? null))),
      of('source', heads.source, () => source),
      of('dataAsOf', heads.dataAsOf, () => dataAsOf.slice(0, 10)),
      of('release', heads.release, () => release),
      ...(fictive === null ? [] : [of('fictive', heads.fictive, () => exports.yes)]),
    ],
    rows,
    variant,
    language,
  );
}

function toCsvCell(cell: ExportCell): CsvCell {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}
