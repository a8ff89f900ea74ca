import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sortParameters, type Sort } from '@/lib/pages/sort';

interface SortHeadProps {
  readonly frame: Pick<PageFrame, 'path' | 'asked' | 'text'>;
  readonly column: string;
  readonly label: string;
  readonly sort: Sort;
  /** Numbers stand right and begin with the greatest. */
  readonly numeric?: boolean;
  /** Prefix of the parameters where a page has several tables; also where the link comes back to. */
  readonly table?: string;
}

/** The head of a column that a link sorts by: again, the other way round. */
export function SortHead({ frame, column, label, sort, numeric = false, table = '' }: SortHeadProps) {
  const { by, way } = sortParameters(table);
  const isSorted = sort.column === column;
  const descending = isSorted ? !sort.descending : numeric;
  const address = pageAddress(frame, { [by]: column, [way]: descending ? 'desc' : 'asc' });
  return (
    <th
      scope="col"
      className={numeric ? 'num' : undefined}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <a href={table === '' ? address : `${address}#${table}`} className="sort-link" rel="nofollow">
        {label}
        {isSorted && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  );
}
