import writeXlsxFile, { type Sheet, type SheetData } from 'write-excel-file/node';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { formatPercent } from '@/lib/i18n/format';
import type { ExportCell, ExportTable, Provenance } from '../tables/table-types';
import { textCell, toCell } from './cell-formats';
import { writeReadme } from './readme-sheet';
import { uniqueSheetNames } from './sheet-names';

export interface WorkbookWish {
  readonly tables: readonly ExportTable[];
  readonly provenance: Provenance;
  readonly language: Language;
  /** Fraction 0..1 under which a figure is partial. */
  readonly threshold: number;
}

const README_WIDTHS = [34, 60, 50, 50, 50, 40];
const NARROWEST = 9;
const WIDEST = 60;
/** Rows that a column's width is measured on. */
const MEASURED = 200;

/** A workbook of typed cells: what it is of first, then a sheet for each table, its head in sight however far one scrolls. */
export async function writeWorkbook({
  tables,
  provenance,
  language,
  threshold,
}: WorkbookWish): Promise<Uint8Array> {
  const { exports } = messagesIn(language);
  const notes = fill(exports.notes, { threshold: formatPercent(threshold * 100, language, 0) });
  const names = uniqueSheetNames([exports.readme, ...tables.map(({ name }) => name)]);
  const [readme = exports.readme, ...ofTables] = names;
  const named = tables.map((table, index) => ({ ...table, name: ofTables[index] ?? table.id }));
  const sheets: Sheet<never>[] = [
    {
      sheet: readme,
      data: writeReadme(named, provenance, language, notes),
      columns: README_WIDTHS.map((width) => ({ width })),
      showGridLines: false,
    },
    ...named.map((table) => ({
      sheet: table.name,
      data: writeSheet(table),
      columns: widthsOf(table),
      stickyRowsCount: 1,
    })),
  ];
  return writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

function writeSheet({ columns, rows }: ExportTable): SheetData {
  const head = columns.map(({ label }) => ({
    ...textCell(label),
    fontWeight: 'bold' as const,
    backgroundColor: '#E7E5DF',
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const body = rows.map((row) =>
    columns.map(({ key, type }) => toCell(row[key] ?? null, type, row['unit'] ?? null)),
  );
  return [head, ...body];
}

function widthsOf({ columns, rows }: ExportTable): { width: number }[] {
  const measured = rows.slice(0, MEASURED);
  return columns.map(({ key, label }) => {
    const words = label.split(' ').map((word) => word.length);
    const longest = Math.max(...words, ...measured.map((row) => widthOf(row[key] ?? null)));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
}

function widthOf(cell: ExportCell): number {
  if (cell === null) return 0;
  return typeof cell === 'string' ? cell.length : 11;
}
