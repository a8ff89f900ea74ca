import type { PageFrame } from './page-frame';

/** Which column a table is sorted by. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The names of the parameters, which several tables on a page prefix with their own. */
export function sortParameters(table = ''): { readonly by: string; readonly way: string } {
  return table === '' ? { by: 'tri', way: 'sens' } : { by: `tri-${table}`, way: `sens-${table}` };
}

/** What the address asks for, else the table's own order; a column that the table has not is passed over. */
export function readSort(
  frame: Pick<PageFrame, 'asked'>,
  columns: readonly string[],
  fallback: Sort,
  table = '',
): Sort {
  const { by, way } = sortParameters(table);
  const column = frame.asked[by];
  if (column === undefined || !columns.includes(column)) return fallback;
  return { column, descending: frame.asked[way] === 'desc' };
}

/** Made once: a comparison that names its locale each time costs a hundred times as much. */
const byName = new Intl.Collator('fr');

/** Sorts rows by a column's key; those without a key stand last in both directions. Equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  sort: Sort,
  keyOf: (row: Row, column: string) => number | string | null,
): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sort.column) }));
  const sign = sort.descending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return byName.compare(String(a), String(b));
}
