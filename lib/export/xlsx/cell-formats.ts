import type { CellObject } from 'write-excel-file/node';
import type { ExportCell, ExportColumn } from '../tables/table-types';

const FORMATS = {
  count: '#,##0',
  ratio: '#,##0.0',
  percent: '0.0" %"',
  share: '0%',
  date: 'yyyy-mm-dd',
} as const;

/** Characters that XML cannot hold. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONGEST_TEXT = 32_000;

/**
 * A cell of its own type: a number stays a number, whatever its format shows of it; a text stays a text, whatever it begins with.
 * `null` is an empty cell.
 * @param unit what the row's figures are in, for a `figure` column.
 */
export function toCell(value: ExportCell, type: ExportColumn['type'], unit: ExportCell): CellObject | null {
  if (value === null) return null;
  if (typeof value === 'string') return textCell(value);
  if (value instanceof Date) return { type: Date, value, format: FORMATS.date };
  return { type: Number, value, format: FORMATS[numberFormat(type, unit)] };
}

export function textCell(value: string): CellObject {
  return {
    type: String,
    value: value
      .replace(UNWRITABLE, '')
      .replace(/\p{Surrogate}/gu, '')
      .slice(0, LONGEST_TEXT),
  };
}

function numberFormat(type: ExportColumn['type'], unit: ExportCell): 'count' | 'ratio' | 'percent' | 'share' {
  if (type === 'count' || type === 'ratio' || type === 'percent' || type === 'share') return type;
  return unit === 'percent' || unit === 'count' ? unit : 'ratio';
}
