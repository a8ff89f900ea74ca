import { countLines, fitTable, LINE, textHeight, type FittedTable } from './fit-text';
import { CONTENT_WIDTH, FOOT_TOP, SIZES, SLIDE, TABLE_SIZES } from './slide-look';
import type { Block, MapBlock, SlideBox, SlideSpec, TextBlock } from './slide-types';

export interface LaidBlock {
  readonly block: FittedTable | MapBlock | (TextBlock & { readonly size: number });
  readonly box: SlideBox;
  /** Stands just over the box. */
  readonly title: string | null;
}

interface LaidText {
  readonly text: string;
  readonly y: number;
  readonly h: number;
}

/** A slide with a place for everything on it. */
export interface LaidSlide {
  readonly kicker: string;
  readonly title: string;
  readonly titleSize: number;
  readonly titleBox: { readonly y: number; readonly h: number };
  readonly hint: LaidText | null;
  readonly blocks: readonly LaidBlock[];
  readonly foot: LaidText | null;
  readonly indicators: readonly string[];
}

const POINTS = 72;
const TITLE_TOP = 0.66;
const GAP = 0.3;
const BLOCK_TITLE = 0.4;
/** Share of the width that a map takes beside a table. */
const MAP_SHARE = 0.6;
const TEXT_SIZES = [24, 20, 18, 16, 14] as const;

/** A slide as one or as many as its tables and texts take: nothing is cut, nothing runs over the foot. */
export function laySlides(spec: SlideSpec): LaidSlide[] {
  const titleSize =
    [SIZES.title, 22, SIZES.leastTitle].find(
      (size) => countLines(spec.title, size, CONTENT_WIDTH, true) <= 2,
    ) ?? 16;
  const lines = countLines(spec.title, titleSize, CONTENT_WIDTH, true);
  const titleBox = { y: TITLE_TOP, h: (lines * titleSize * LINE) / POINTS + 0.06 };
  const under = titleBox.y + titleBox.h + 0.16;
  const hint = spec.hint === null || spec.hint === '' ? null : layText(spec.hint, SIZES.hint, under);
  const top = hint === null ? under + 0.08 : hint.y + hint.h + 0.06;
  const foot = spec.foot.length === 0 ? null : layText(spec.foot.join(' '), SIZES.foot, 0);
  const bottom = FOOT_TOP - 0.12 - (foot?.h ?? 0);
  const pages = spec.beside ? layBeside(spec.blocks, top, bottom) : layBlocks(spec.blocks, top, bottom);
  const said = { titleSize, titleBox, hint, indicators: spec.indicators };
  return pages.map((blocks, index) => ({
    ...said,
    kicker: spec.kicker,
    title: spec.title,
    blocks,
    foot: foot && { ...foot, y: bottom },
    ...(pages.length > 1 && { kicker: `${spec.kicker} (${index + 1}/${pages.length})` }),
  }));
}

function layText(text: string, size: number, y: number): LaidText {
  return { text, y, h: (countLines(text, size, CONTENT_WIDTH) * size * LINE) / POINTS + 0.04 };
}

/** Blocks in pages; a map stands left of the others, on their first page. */
function layBlocks(blocks: readonly Block[], top: number, bottom: number): LaidBlock[][] {
  const map = blocks.find((block): block is MapBlock => block.kind === 'map');
  const others = blocks.filter((block) => block.kind !== 'map');
  if (!map) return flow(others, { x: SLIDE.margin, w: CONTENT_WIDTH }, top, bottom);
  const mapWidth = others.length === 0 ? CONTENT_WIDTH : CONTENT_WIDTH * MAP_SHARE;
  const box = { x: SLIDE.margin, y: top + 0.04, w: mapWidth, h: bottom - top - 0.04 };
  const column = { x: SLIDE.margin + mapWidth + GAP, w: CONTENT_WIDTH - mapWidth - GAP };
  const [first = [], ...rest] = flow(others, column, top, bottom);
  return [[{ block: map, box, title: null }, ...first], ...rest];
}

/** Blocks next to each other, all tables in one size. */
function layBeside(blocks: readonly Block[], top: number, bottom: number): LaidBlock[][] {
  const w = (CONTENT_WIDTH - GAP * 2 * (blocks.length - 1)) / Math.max(1, blocks.length);
  const others = blocks.filter((block) => block.kind !== 'map');
  const room = bottom - top - BLOCK_TITLE;
  const fitted = others.flatMap((block) =>
    block.kind === 'table' ? fitTable(block, w, room).map(({ size }) => size) : [],
  );
  const sizes = fitted.length === 0 ? TABLE_SIZES : [Math.min(...fitted)];
  const columns = others.map((block, index) =>
    flow([block], { x: SLIDE.margin + index * (w + GAP * 2), w }, top, bottom, sizes),
  );
  const most = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: most }, (_none, page) => columns.flatMap((column) => column[page] ?? []));
}

function flow(
  blocks: readonly Exclude<Block, MapBlock>[],
  column: { x: number; w: number },
  top: number,
  bottom: number,
  sizes: readonly number[] = TABLE_SIZES,
): LaidBlock[][] {
  const pages: LaidBlock[][] = [[]];
  let y = top;
  const add = (block: LaidBlock['block'], title: string | null, height: number, room: number) => {
    if (y > top && y + room + height > bottom) {
      pages.push([]);
      y = top;
    }
    pages.at(-1)?.push({ block, title, box: { ...column, y: y + room, h: height } });
    y += room + height + GAP;
  };
  for (const block of blocks) {
    const room = block.title === null ? 0 : BLOCK_TITLE;
    const whole = bottom - top - room;
    if (block.kind === 'table') {
      // What is left of this page, where the table fits in it whole; else a page of its own.
      const left = bottom - y - room;
      const here = fitTable(block, column.w, left, sizes);
      const parts =
        here.length === 1 && (here[0]?.height ?? 0) <= left ? here : fitTable(block, column.w, whole, sizes);
      for (const part of parts) add(part, block.title, part.height, room);
    } else {
      for (const part of fitParagraphs(block, column.w, whole)) add(part, block.title, part.height, room);
    }
  }
  return pages;
}

function fitParagraphs(
  block: TextBlock,
  width: number,
  room: number,
): (TextBlock & { size: number; height: number })[] {
  const inner = block.list === 'none' ? width : width - 0.35;
  const size = TEXT_SIZES.find((one) => textHeight(block.paragraphs, one, inner) <= room) ?? 14;
  const parts: string[][] = [];
  for (const paragraph of block.paragraphs) {
    const last = parts.at(-1);
    if (last && textHeight([...last, paragraph], size, inner) <= room) last.push(paragraph);
    else parts.push([paragraph]);
  }
  return parts.map((paragraphs) => ({
    ...block,
    paragraphs,
    size,
    height: textHeight(paragraphs, size, inner),
  }));
}
