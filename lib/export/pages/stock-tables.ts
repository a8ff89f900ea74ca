import type { ChronicStockout } from '@/lib/pages/stocks/load-chronic';
import type { ExportTable } from '../tables/table-types';
import { listCells, listColumns } from '../tables/act-tables';
import { column, table, type TableSpeaker } from '../tables/speak';

/** Products at zero for three reported months running or more. */
export function chronicTable(speaker: TableSpeaker, chronic: readonly ChronicStockout[]): ExportTable {
  const columns = listColumns(speaker, [
    column(speaker, 'product'),
    column(speaker, 'chwAtZero', 'count'),
    column(speaker, 'chwReporting', 'count'),
  ]);
  const nameOf = (id: string) => speaker.indicators.find((one) => one.id === id)?.label ?? id;
  const rows = chronic.map((row) => ({
    ...listCells(speaker, row),
    product: nameOf(row.product),
    chwAtZero: row.chw,
    chwReporting: row.reporting,
  }));
  return table(speaker, 'chroniques', columns, rows);
}
