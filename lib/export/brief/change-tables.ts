import type { RevisedFigure } from '@/lib/committee/brief-types';
import { column, table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { printedIndicatorCells, printedIndicatorColumns, type NoteWriter } from './printed-cells';

/** What moved, and which figures were revised: of the note before, and of this one since it was frozen. */
export function changeTables(writer: NoteWriter, since: readonly RevisedFigure[]): ExportTable[] {
  return [moveTable(writer), revisedTable(writer, [...writer.document.revised, ...since])];
}

function moveTable(writer: NoteWriter): ExportTable {
  const rows = writer.document.moves.map(
    ({ indicator, place, before, after, beforePeriod, afterPeriod }) => ({
      ...{ uid: place.uid, place: place.name },
      ...printedIndicatorCells(writer, indicator),
      ...{ since: beforePeriod, before, period: afterPeriod, after },
    }),
  );
  const columns = [
    column(writer, 'uid'),
    column(writer, 'place'),
    ...printedIndicatorColumns(writer),
    column(writer, 'since'),
    column(writer, 'before', 'figure'),
    column(writer, 'period'),
    column(writer, 'after', 'figure'),
  ];
  return table(writer, 'evolutions', columns, rows);
}

function revisedTable(writer: NoteWriter, revised: readonly RevisedFigure[]): ExportTable {
  const rows = revised.map(({ indicator, place, period, printed, now }) => ({
    ...{ uid: place.uid, place: place.name },
    ...printedIndicatorCells(writer, indicator),
    ...{ period, printed, now },
  }));
  const columns = [
    column(writer, 'uid'),
    column(writer, 'place'),
    ...printedIndicatorColumns(writer),
    column(writer, 'period'),
    column(writer, 'printed', 'figure'),
    column(writer, 'now', 'figure'),
  ];
  return table(writer, 'revises', columns, rows);
}
