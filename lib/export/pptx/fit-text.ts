import { estimateTextWidth } from '@/lib/geography/text-width';
import { TABLE_SIZES } from './slide-look';
import type { Cell, SlideRow, TableBlock } from './slide-types';

const POINTS = 72;
/** Of a line to the size of its text, as office programs set Arial. */
export const LINE = 1.2;
/** Padding of a cell, points: left and right together, above and below together. */
export const PADDING = { across: 10, down: 8 } as const;
const SMALL = 0.82;

/** How many lines a text takes in a width of so many inches. Words are not parted, so it is counted word by word. */
export function countLines(text: string, size: number, width: number, bold = false): number {
  const room = width * POINTS;
  let [lines, used] = [1, 0];
  for (const word of text.split(/[ \n]/)) {
    const length = estimateTextWidth(`${word} `, size, bold);
    if (used > 0 && used + length > room + 2) {
      lines += 1;
      used = 0;
    }
    used += length;
    if (length > room) {
      lines += Math.floor(length / room);
      used = length % room;
    }
  }
  return lines;
}

/** Height of paragraphs under each other, inches. */
export function textHeight(paragraphs: readonly string[], size: number, width: number): number {
  const lines = paragraphs.reduce((sum, text) => sum + countLines(text, size, width), 0);
  return ((lines + paragraphs.length * 0.5) * size * LINE) / POINTS;
}

export function sizeOf(size: number, small: boolean | undefined): number {
  return small ? Math.round(size * SMALL * 2) / 2 : size;
}

function cellHeight(cell: Cell, size: number, width: number, bold: boolean): number {
  const lines: { text: string; size: number; bold: boolean }[] = [];
  for (const run of cell) {
    const last = lines.at(-1);
    if (last && !run.line) last.text += run.text;
    else lines.push({ text: run.text, size: sizeOf(size, run.small), bold: bold || run.bold === true });
  }
  const room = width - PADDING.across / POINTS;
  return lines.reduce(
    (sum, line) => sum + countLines(line.text, line.size, room, line.bold) * line.size * LINE,
    0,
  );
}

/** Height of a row, inches. */
export function rowHeight(
  cells: readonly Cell[],
  widths: readonly number[],
  size: number,
  bold = false,
): number {
  const tallest = Math.max(
    0,
    ...cells.map((cell, index) => cellHeight(cell, size, widths[index] ?? 1, bold)),
  );
  return (tallest + PADDING.down) / POINTS;
}

/** Widths of a table's columns, inches. */
export function columnWidths({ columns }: TableBlock, width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / whole) * width);
}

export interface FittedTable extends TableBlock {
  readonly size: number;
  /** Inches, the head included. */
  readonly height: number;
}

/**
 * A table in as few parts as it can be, each at most so high; all in the largest size that takes no more of them, and about as long as
 * each other. A row is never parted, unless it alone is higher than a slide.
 */
export function fitTable(
  table: TableBlock,
  width: number,
  height: number,
  sizes: readonly number[] = TABLE_SIZES,
): FittedTable[] {
  const widths = columnWidths(table, width);
  const fewest = splitRows(table, widths, Math.min(...sizes), height).length;
  for (const size of sizes) {
    const parts = splitRows(table, widths, size, height);
    if (parts.length > fewest) continue;
    return (
      STEPS.map((step) => splitRows(table, widths, size, height * step)).find(
        (even) => even.length <= fewest,
      ) ?? parts
    );
  }
  return [];
}

/** Shares of the room that parts are tried in, so that the last one is not left with a row or two. */
const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

function splitRows(table: TableBlock, widths: readonly number[], size: number, room: number): FittedTable[] {
  const heads = table.columns.map(({ head }) => head);
  const headed = heads.some((cell) => cell.length > 0);
  const headHeight = headed ? rowHeight(heads, widths, sizeOf(size, true), true) : 0;
  const parts: { rows: SlideRow[]; height: number }[] = [];
  for (const row of table.rows) {
    const height = rowHeight(row.cells, widths, size, row.total === true);
    const last = parts.at(-1);
    if (last && last.height + height <= room) {
      last.rows.push(row);
      last.height += height;
    } else parts.push({ rows: [row], height: headHeight + height });
  }
  return parts.map((part) => ({ ...table, ...part, size }));
}
