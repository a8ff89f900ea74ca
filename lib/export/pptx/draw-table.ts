import type PptxGenJS from 'pptxgenjs';
import { columnWidths, PADDING, rowHeight, sizeOf, type FittedTable } from './fit-text';
import { cleanText, FONT, inkOf } from './slide-look';
import type { LookColour } from '../look-colours';
import type { Cell, SlideBox } from './slide-types';

type TableRow = PptxGenJS.TableRow;
type Border = PptxGenJS.BorderProps;

/** Inches: top, right, bottom, left. */
const MARGIN: [number, number, number, number] = [
  PADDING.down / 144,
  PADDING.across / 144,
  PADDING.down / 144,
  PADDING.across / 144,
];
const NONE: Border = { type: 'none' };
/** Top, right, bottom, left: a table has lines between its rows and no others. */
const under = (colour: 'ink' | 'line', pt: number): [Border, Border, Border, Border] => [
  NONE,
  NONE,
  { type: 'solid', color: inkOf(colour), pt },
  NONE,
];

/** A native table: its cells can be edited, copied and read aloud. */
export function drawTable(slide: PptxGenJS.Slide, table: FittedTable, box: Omit<SlideBox, 'h'>): void {
  const { columns, rows, size } = table;
  const widths = columnWidths(table, box.w);
  const headSize = sizeOf(size, true);
  const head: TableRow = columns.map(({ head: cell, align }) => ({
    text: writeRuns(cell, headSize, 'ink-2'),
    options: { align, valign: 'bottom', border: under('ink', 1) },
  }));
  const body = rows.map(({ cells, total }): TableRow =>
    cells.map((cell, index) => ({
      text: writeRuns(total ? cell.map((run) => ({ bold: true, ...run })) : cell, size, 'ink'),
      options: {
        align: columns[index]?.align ?? 'left',
        valign: 'middle',
        border: under(total ? 'ink' : 'line', total ? 1 : 0.75),
      },
    })),
  );
  const heads = columns.map(({ head: cell }) => cell);
  const headed = heads.some((cell) => cell.length > 0);
  const rowHeights = [
    ...(headed ? [rowHeight(heads, widths, headSize, true)] : []),
    ...rows.map(({ cells, total }) => rowHeight(cells, widths, size, total === true)),
  ];
  slide.addTable(headed ? [head, ...body] : body, {
    ...{ x: box.x, y: box.y, w: box.w, colW: widths, rowH: rowHeights, fontFace: FONT, fontSize: size },
    margin: MARGIN,
  });
}

/** Runs as the library takes them: where the next one begins a line, a run ends it. */
export function writeRuns(cell: Cell, size: number, colour: LookColour): PptxGenJS.TextProps[] {
  if (cell.length === 0) return [{ text: '' }];
  return cell.map((run, index) => ({
    text: cleanText(run.text),
    options: {
      fontFace: FONT,
      fontSize: sizeOf(size, run.small),
      color: inkOf(run.colour ?? colour),
      bold: run.bold === true,
      breakLine: cell[index + 1]?.line === true,
    },
  }));
}
