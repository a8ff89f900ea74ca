import type { ReactNode } from 'react';
import { TableFrame } from '@/components/ui/table-frame';
import { SortHead } from '@/components/ui/sort-head';
import type { PlaceTableId } from '@/lib/pages/coverage/asks';
import type { PlaceRow, PlaceTable as PlaceTableView } from '@/lib/pages/coverage/view-place-rows';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { Sort } from '@/lib/pages/sort';
import { cutRows, ListCut } from './list-cut';

/** A column of a table of places. */
export interface PlaceColumn {
  readonly key: string;
  readonly label: string;
  /** Beside the label in the head. */
  readonly mark?: ReactNode;
  /** What a phone writes before the cell, where the head is not seen. */
  readonly stackedLabel?: string;
  readonly numeric: boolean;
  /** Without: the column is not one to sort by. */
  readonly sortable: boolean;
  readonly cell: (row: PlaceRow, isTotal: boolean) => ReactNode;
}

interface PlaceTableProps {
  readonly frame: PageFrame;
  /** Prefix of the sorting parameters, and the anchor that they come back to. */
  readonly id: PlaceTableId;
  readonly title: string;
  readonly level: 'region' | 'district';
  readonly table: PlaceTableView;
  readonly sort: Sort;
  readonly columns: readonly PlaceColumn[];
}

/** Places with their figures, sorted by a link in each head; the whole closes the table. */
export function PlaceTable({ frame, id, title, level, table, sort, columns }: PlaceTableProps) {
  const { rows, total } = table;
  const shown = cutRows(frame, id, rows);
  const { region, district } = frame.text.coverage;
  const placeHead = level === 'region' ? region : district;
  return (
    <>
      <TableFrame label={title}>
        <table className="table coverage-table place-table stacked">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <SortHead frame={frame} column="name" label={placeHead} sort={sort} table={id} />
              {columns.map(({ key, label, mark, numeric, sortable }) =>
                sortable ? (
                  <SortHead key={key} {...{ frame, label, numeric, sort }} column={key} table={id} />
                ) : (
                  <th key={key} scope="col" className={numeric ? 'num' : undefined}>
                    {label} {mark}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {[...shown, total].map((row) => (
              <tr key={row === total ? 'total' : row.uid} className={row === total ? 'total' : undefined}>
                <th scope="row">{row.href === null ? row.name : <a href={row.href}>{row.name}</a>}</th>
                {columns.map(({ key, label, stackedLabel = label, numeric, cell }) => (
                  <td key={key} data-label={stackedLabel} className={numeric ? 'num' : undefined}>
                    {cell(row, row === total)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <ListCut frame={frame} id={id} shown={shown.length} count={rows.length} />
    </>
  );
}
