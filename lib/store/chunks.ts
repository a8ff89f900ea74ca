/** Databases take only so many parameters in one statement: SQLite 32,766, PostgreSQL 65,535. */
const MOST_TOGETHER = 5000;

/** Reads the rows of a list of any length, each item once, in as many statements as it takes; their order is not that of one statement. */
export async function readInChunks<Item, Row>(
  items: readonly Item[],
  read: (some: readonly Item[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const different = [...new Set(items)];
  const rows: (readonly Row[])[] = [];
  for (let from = 0; from < different.length; from += MOST_TOGETHER) {
    rows.push(await read(different.slice(from, from + MOST_TOGETHER)));
  }
  return rows.flat();
}
