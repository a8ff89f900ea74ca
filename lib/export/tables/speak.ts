import type { CellRules } from '@/lib/board/types';
import type { Messages } from '@/lib/i18n/messages';
import type { PageFrame } from '@/lib/pages/page-frame';
import { monthId, type MonthIndex } from '@/lib/periods/period';
import type { ExportCell, ExportColumn, ExportTable } from './table-types';

/** What tables are written with: the reader's words, and how far figures may be trusted. */
export type TableSpeaker = Pick<PageFrame, 'language' | 'text' | 'country' | 'indicators'> & CellRules;

export type SheetId = keyof Messages['exportSheets'];
export type ColumnId = keyof Messages['exportColumns'];

/** A column under its own words. */
export function column(
  { text }: Pick<TableSpeaker, 'text'>,
  key: ColumnId,
  type: ExportColumn['type'] = 'text',
): ExportColumn {
  return { key, label: text.exportColumns[key], type };
}

/** A table under its own name. */
export function table(
  { text }: Pick<TableSpeaker, 'text'>,
  id: SheetId,
  columns: readonly ExportColumn[],
  rows: readonly Readonly<Record<string, ExportCell>>[],
): ExportTable {
  return { id, name: text.exportSheets[id], title: text.exportSheets[id], columns, rows };
}

export function yesOrNo({ text }: Pick<TableSpeaker, 'text'>, holds: boolean): string {
  return holds ? text.exports.yes : text.exports.no;
}

/** A month as its first day: a date that sorts and charts. */
export function firstDay(month: MonthIndex): Date {
  return new Date(`${monthId(month)}-01T00:00:00Z`);
}

/** The same where there may be none. */
export function firstDayOf(month: MonthIndex | null): Date | null {
  return month === null ? null : firstDay(month);
}
