import { joinWords, middle, type PrintedChunk, type PrintedWord } from './pdf-words';

/** A row of a printed table: its name, and the texts of its cells from left to right. */
export interface PrintedRow {
  readonly name: string;
  /** Page, from one on. */
  readonly page: number;
  readonly cells: readonly string[];
}

/** Where a table stands and what its rows are called. */
export interface AskedTable {
  /** The words of the line over it, at its head's left. */
  readonly heading: string;
  /** As the table writes them, in its order. */
  readonly names: readonly string[];
  /** What cells are read: texts of other columns, and of second lines in small, are left out. */
  readonly isCell: (text: string) => boolean;
}

/**
 * The rows of a table, each off one page: a row that is parted over two, or that is not there, is a fault that is told with its name.
 * The cells of a row are the chunks on its name's level, between it and the names over and under it.
 */
export function readTable(
  pages: readonly (readonly PrintedWord[])[],
  { heading, names, isCell }: AskedTable,
): { readonly rows: readonly PrintedRow[]; readonly faults: readonly string[] } {
  const rows: PrintedRow[] = [];
  const faults: string[] = [];
  const chunked = pages.map(joinWords);
  let page = chunked.findIndex((chunks) => chunks.some(({ text }) => text.startsWith(heading)));
  let from = chunked[page]?.find(({ text }) => text.startsWith(heading))?.bottom ?? 0;
  const edge = chunked[page]?.find(({ text }) => text.startsWith(heading))?.left ?? 0;
  const found: { name: string; page: number; box: PrintedChunk }[] = [];
  for (const name of names) {
    const onThis = findName(chunked[page] ?? [], name, edge, from);
    const onNext = onThis ? undefined : findName(chunked[page + 1] ?? [], name, edge, 0);
    if (onNext) page += 1;
    const box = onThis ?? onNext;
    if (!box) {
      faults.push(`${name}: not a row of one page`);
      continue;
    }
    from = box.bottom - 1;
    found.push({ name, page, box });
  }
  for (const one of found) {
    const others = found.filter((other) => other !== one && other.page === one.page);
    const near = (chunk: PrintedChunk) => Math.abs(middle(chunk) - middle(one.box));
    const cells = (chunked[one.page] ?? [])
      .filter((chunk) => chunk.left > one.box.right - 1 && isCell(chunk.text) && near(chunk) < 14)
      .filter((chunk) => others.every((other) => Math.abs(middle(chunk) - middle(other.box)) >= near(chunk)))
      .sort((a, b) => a.left - b.left);
    rows.push({ name: one.name, page: one.page + 1, cells: cells.map(({ text }) => text) });
  }
  return { rows, faults };
}

/** The box of a name at a table's left edge, which may be broken over some lines. */
function findName(
  chunks: readonly PrintedChunk[],
  name: string,
  edge: number,
  from: number,
): PrintedChunk | undefined {
  const own = chunks
    .filter(({ left, top }) => Math.abs(left - edge) < 6 && top >= from)
    .sort((a, b) => a.top - b.top);
  for (const [at] of own.entries()) {
    let text = '';
    for (const [offset, chunk] of own.slice(at, at + 4).entries()) {
      text = `${text} ${chunk.text}`.trim();
      const first = own[at];
      if (text !== name || !first) continue;
      const lines = own.slice(at, at + offset + 1);
      return {
        ...{ text, left: first.left, right: Math.max(...lines.map(({ right }) => right)) },
        ...{ top: first.top, bottom: chunk.bottom },
      };
    }
  }
  return undefined;
}
