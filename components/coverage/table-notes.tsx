import { formatList } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PlacedFigures } from '@/lib/pages/coverage/load-coverage';
import type { PlaceTable } from '@/lib/pages/coverage/view-place-rows';
import type { PageFrame } from '@/lib/pages/page-frame';

interface TableNotesProps {
  readonly frame: PageFrame;
  readonly listed: PlacedFigures;
  readonly table: PlaceTable;
  /** Indicators of the file and of the definitions, by id. */
  readonly indicators: readonly string[];
  /** Said of places where the part goes beyond the whole. */
  readonly excess?: string;
  /** Said of a table whose terms are those of fewer places than in the tables before it. */
  readonly paired?: string | null;
  /** The table whose gaps are shown, where it is another one. */
  readonly gaps?: PlaceTable;
}

/** Under a table: which places have no data, what weakens the numbers, the file and the definitions. */
export function TableNotes({
  frame,
  listed,
  table,
  indicators,
  excess,
  paired = null,
  gaps = table,
}: TableNotesProps) {
  const { coverage, board, pages } = frame.text;
  const { rows, total, silent } = table;
  const beyond = rows.filter(({ pair }) => (pair?.excess ?? 0) > 0).map(({ name }) => name);
  const partial = [...rows, total].some(({ pair, cell }) => pair !== null && cell.figure.partial);
  const lacking = gaps.rows.filter(({ cell }) => (cell.gap ?? 0) > 0).length;
  const isPart = frame.scope.kind === 'regions' && frame.region === null;
  const gapNote = isPart ? board.gapNotePart : sayGapNote(frame, gaps);
  const notes = [
    rows.length === 0 ? coverage.noUnits : null,
    silent.length > 0 ? fill(coverage.silent, { places: formatList(silent, frame.language) }) : null,
    excess !== undefined && beyond.length > 0
      ? fill(excess, { places: formatList(beyond, frame.language) })
      : null,
    partial ? coverage.partialNote : null,
    paired,
    lacking > 0 && (gaps.total.cell.gap ?? 0) > 0 ? gapNote : null,
  ].filter((note) => note !== null);
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="sub mt-1.5">
          {note}
        </p>
      ))}
      <p className="links screen-only mt-1">
        <a href={csvOf(frame, listed, indicators)} download>
          {pages.downloadCsv}
        </a>
        {indicators.map((id) => (
          <a key={id} href={`/donnees/indicateurs/${id}`}>
            {indicators.length === 1 ? pages.definition : nameOf(frame, id)}
          </a>
        ))}
      </p>
    </>
  );
}

/**
 * Why the gap of the whole is not the sum of the rows: some go beyond what is expected and make up for others; else rounding and
 * missing areas. Nothing where it is the sum.
 */
function sayGapNote({ text: { board, coverage } }: PageFrame, { rows, total }: PlaceTable): string | null {
  const sum = rows.reduce((all, { cell }) => all + (cell.gap ?? 0), 0);
  if (sum === (total.cell.gap ?? 0)) return null;
  const isCompensated = rows.some(({ cell }) => cell.gap === 0) && sum > (total.cell.gap ?? 0);
  return isCompensated ? board.gapNote : coverage.roundedNote;
}

/** The definition's link where there are several. */
function nameOf({ text, indicators }: PageFrame, id: string): string {
  const short = indicators.find((indicator) => indicator.id === id)?.short ?? id;
  return fill(text.coverage.definitionOf, { indicator: short });
}

/** The same figures as a file. */
function csvOf(
  { period, region }: PageFrame,
  { level }: PlacedFigures,
  indicators: readonly string[],
): string {
  const query = new URLSearchParams({ indicator: indicators.join(','), period: period.id, level });
  if (region !== null && level === 'district') query.set('parent', region.uid);
  return `/api/v1/values.csv?${query.toString()}`;
}
