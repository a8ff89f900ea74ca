/** Reads RFC 4180 text, by another way than the writer's: rows of cells, without the last line end. */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|$)`, 'gy');
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found)
      throw new Error(`No CSV at ${cell.lastIndex}: ${text.slice(cell.lastIndex, cell.lastIndex + 40)}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
