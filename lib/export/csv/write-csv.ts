import type { Language, Localized } from '@/lib/i18n/language';

export type CsvCell = string | number | boolean | null;

export interface CsvColumn<Row> {
  /** Header of the plain variant: the API's own field name, the same in every language, for scripts. */
  readonly id: string;
  /** Header of the spreadsheet variant, for people. */
  readonly title: Localized;
  readonly read: (row: Row) => CsvCell;
}

/**
 * `plain`: RFC 4180, comma, decimal point. `excel-fr`: what a French Excel opens by double click: byte order mark,
 * semicolon, decimal comma, headers and yes/no in words.
 */
export type CsvVariant = 'plain' | 'excel-fr';

const BYTE_ORDER_MARK = '\uFEFF';
/** A spreadsheet takes a cell that starts with one of these as a formula; some take the full-width signs for the plain ones. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;
const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
};

/** Writes rows as CSV text, header first, CRLF after every line. `null` is an empty cell, never a zero. */
export function writeCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: Iterable<Row>,
  variant: CsvVariant,
  language: Language,
): string {
  const separator = variant === 'plain' ? ',' : ';';
  const header = columns.map((column) => (variant === 'plain' ? column.id : column.title[language]));
  const lines = [header.map(writeText).join(separator)];
  for (const row of rows) {
    lines.push(columns.map((column) => writeCell(column.read(row), variant, language)).join(separator));
  }
  return `${variant === 'plain' ? '' : BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: CsvCell, variant: CsvVariant, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return writeText(cell);
  if (typeof cell === 'boolean') {
    const [yes, no] = YES_NO[language];
    return variant === 'plain' ? String(cell) : cell ? yes : no;
  }
  return variant === 'plain' ? String(cell) : String(cell).replace('.', ',');
}

/** Text with formulas neutralised by a leading apostrophe, quoted where the format asks for it. */
function writeText(text: string): string {
  const safe = STARTS_A_FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
