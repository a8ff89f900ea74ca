import type { BoardIndicator } from '@/lib/board/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { chooseRows, type Reporting, type ReportingRow } from '@/lib/pages/quality/load-reporting';
import { indicatorCells, indicatorColumns, valueCells, valueColumns } from '../tables/figure-cells';
import { placeCells, placeColumns, type TablePlace } from '../tables/figure-tables';
import { column, firstDay, table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';

/** Reports received, and received in time, by place and month: regions and their districts, or those of the chosen region. */
export function reportingTable(
  frame: PageFrame,
  reporting: Reporting,
  indicators: readonly BoardIndicator[],
): ExportTable {
  const { total, rows: listed } = chooseRows(reporting, frame.region?.uid ?? null);
  const under = frame.region === null ? reporting.districts : [];
  const levelOf = new Map<ReportingRow, TablePlace['level']>([
    ...reporting.regions.map((row) => [row, 'region'] as const),
    ...reporting.districts.map((row) => [row, 'district'] as const),
  ]);
  const rows = indicators.flatMap((indicator) =>
    [total, ...listed, ...under].flatMap((row) =>
      reporting.months.flatMap((month, index) => {
        const figure = figuresOf(row, indicator.id)[index];
        if (!figure) return [];
        return {
          ...placeCells(frame, { ...row, level: levelOf.get(row) ?? 'country' }),
          ...indicatorCells(frame, indicator),
          month: firstDay(month),
          ...valueCells(frame, figure),
        };
      }),
    ),
  );
  const columns = [
    ...placeColumns(frame),
    ...indicatorColumns(frame),
    column(frame, 'month', 'date'),
    ...valueColumns(frame),
  ];
  return table(frame, 'completude', columns, rows);
}

function figuresOf({ figures }: ReportingRow, id: string) {
  return id === 'timeliness' ? figures.timeliness : figures.completeness;
}
