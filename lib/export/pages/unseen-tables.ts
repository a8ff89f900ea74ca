import type { SilentArea, UnseenArea } from '@/lib/pages/supervision/unseen-types';
import { listCells, listColumns } from '../tables/act-tables';
import { column, firstDayOf, table, type TableSpeaker } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';

/** Areas where ASC are at work and nobody was supervised. */
export function unseenTable(speaker: TableSpeaker, unseen: readonly UnseenArea[]): ExportTable {
  const columns = listColumns(speaker, [
    column(speaker, 'chw', 'count'),
    column(speaker, 'lastSeen', 'date'),
  ]);
  const rows = unseen.map((row) => ({
    ...listCells(speaker, row),
    chw: row.chw,
    lastSeen: firstDayOf(row.lastSeen),
  }));
  return table(speaker, 'aires', columns, rows);
}

/** Areas without report: whether their ASC were supervised is unknown. */
export function silentTable(speaker: TableSpeaker, silent: readonly SilentArea[]): ExportTable {
  const columns = listColumns(speaker, [
    column(speaker, 'chw', 'count'),
    column(speaker, 'lastSeen', 'date'),
  ]);
  const rows = silent.map((row) => ({
    ...listCells(speaker, row),
    chw: row.chw,
    lastSeen: firstDayOf(row.lastReport),
  }));
  return table(speaker, 'silence', columns, rows);
}
