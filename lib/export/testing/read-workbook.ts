import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

export type ReadCell = string | number | null;

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
  /** The number format of each cell, as the row's cells. */
  readonly formats: readonly (readonly string[])[];
  readonly frozenRows: number;
}

/** Reads a workbook from its own XML, by another way than the writer's. */
export function readWorkbook(file: Uint8Array): ReadSheet[] {
  const parts = unzipSync(file);
  const { DOMParser } = new JSDOM().window;
  const parse = (path: string) => {
    const part = parts[path];
    if (!part) throw new Error(`${path} is missing.`);
    return new DOMParser().parseFromString(new TextDecoder().decode(part), 'text/xml');
  };
  const shared = [...parse('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent ?? '');
  const styles = parse('xl/styles.xml');
  const named = new Map(
    [...styles.querySelectorAll('numFmt')].map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode') ?? '',
    ]),
  );
  const formats = [...styles.querySelectorAll('cellXfs > xf')].map((xf) => {
    const id = xf.getAttribute('numFmtId');
    return named.get(id) ?? id ?? '';
  });
  return [...parse('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, index) => {
    const document = parse(`xl/worksheets/sheet${index + 1}.xml`);
    const rows = [...document.querySelectorAll('sheetData > row')].map((row) => [
      ...row.querySelectorAll('c'),
    ]);
    return {
      name: sheet.getAttribute('name') ?? '',
      rows: rows.map((cells) => spread(cells, (cell) => valueOf(cell, shared))),
      formats: rows.map((cells) => spread(cells, (cell) => formats[Number(cell.getAttribute('s'))] ?? '')),
      frozenRows: Number(document.querySelector('pane')?.getAttribute('ySplit') ?? 0),
    };
  });
}

function valueOf(cell: Element, shared: readonly string[]): ReadCell {
  const text = cell.querySelector('v')?.textContent ?? null;
  if (cell.querySelector('f')) throw new Error(`A formula: ${cell.innerHTML}`);
  if (cell.getAttribute('t') === 'inlineStr') return cell.querySelector('t')?.textContent ?? '';
  if (text === null) return null;
  return cell.getAttribute('t') === 's' ? (shared[Number(text)] ?? null) : Number(text);
}

/** By column: cells that are empty are not written at all. */
function spread<T>(cells: readonly Element[], read: (cell: Element) => T): T[] {
  const row: T[] = [];
  for (const cell of cells) row[columnOf(cell.getAttribute('r') ?? 'A1')] = read(cell);
  return row;
}

function columnOf(reference: string): number {
  const letters = reference.replace(/\d/g, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The value at a row and a named column of a sheet with a head row; `null` for an empty cell. */
export function cellAt(sheet: ReadSheet, row: number, head: string): ReadCell {
  const at = sheet.rows[0]?.indexOf(head) ?? -1;
  if (at < 0) throw new Error(`No column ${head} in ${sheet.name}.`);
  return sheet.rows[row]?.[at] ?? null;
}
