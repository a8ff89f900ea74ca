import type { RevisedFigure } from '@/lib/committee/brief-types';
import { partRevised } from '@/lib/committee/revised-parts';
import { column, table, yesOrNo, type SheetId } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { printedIndicatorCells, printedIndicatorColumns, type NoteWriter } from './printed-cells';

/** What moved, and which figures of the note before were revised until this one was published; of a draft, until now. */
export function changeTables(writer: NoteWriter, draft: boolean): ExportTable[] {
  const known = draft ? 'now' : 'atPublication';
  return [moveTable(writer), revisedTable(writer, 'revises', known, writer.document.revised)];
}

/** Which figures of the note itself were revised since it was frozen. @param seen when that was found. */
export function sinceTable(writer: NoteWriter, since: readonly RevisedFigure[], seen: Date): ExportTable {
  const { columns, rows, ...rest } = revisedTable(writer, 'revisesDepuis', 'now', since);
  return {
    ...rest,
    columns: [...columns, column(writer, 'seenOn', 'date')],
    rows: rows.map((row) => ({ ...row, seenOn: seen })),
  };
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

/**
 * Revised figures, those that the page counts; after them the bases of changes, flagged, whose values do not stand under what was
 * printed.
 * @param known when the later value was known.
 */
function revisedTable(
  writer: NoteWriter,
  id: SheetId,
  known: 'atPublication' | 'now',
  revised: readonly RevisedFigure[],
): ExportTable {
  const parts = partRevised(writer.document.indicators, revised);
  const rows = [...parts.printed, ...parts.bases].map(
    ({ indicator, place, period, printed, now, compared = false }) => ({
      ...{ uid: place.uid, place: place.name },
      ...printedIndicatorCells(writer, indicator),
      ...{ period, base: yesOrNo(writer, compared) },
      ...{ baseThen: compared ? printed : null, printed: compared ? null : printed },
      [known]: now,
    }),
  );
  const columns = [
    column(writer, 'uid'),
    column(writer, 'place'),
    ...printedIndicatorColumns(writer),
    column(writer, 'period'),
    column(writer, 'base'),
    column(writer, 'baseThen', 'figure'),
    column(writer, 'printed', 'figure'),
    column(writer, known, 'figure'),
  ];
  return table(writer, id, columns, rows);
}
