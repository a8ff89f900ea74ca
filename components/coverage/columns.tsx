import type { ReactNode } from 'react';
import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import { fill } from '@/lib/i18n/messages/fill';
import type { PlaceRow, PlaceTable as PlaceTableView } from '@/lib/pages/coverage/view-place-rows';
import type { PageFrame } from '@/lib/pages/page-frame';
import { PeopleBar } from './people-bar';
import type { PlaceColumn } from './place-table';

/** « à valider » of a whole column, on a line of its own under the head. */
export function MarkedBelow({ word }: { word: string }) {
  return (
    <span className="block">
      <ToValidate word={word} />
    </span>
  );
}

type Said = 'part' | 'whole' | 'left' | 'value' | 'gap' | 'change' | 'received';

/** A column of numbers, as the view says them. */
export function numberColumn(key: Said, label: string, isBold = false): PlaceColumn {
  const cell = (row: PlaceRow): ReactNode => (isBold ? <b>{row[key]}</b> : row[key]);
  return { key, label, numeric: true, sortable: key !== 'received', cell };
}

/** The bar of both numbers, on the table's own scale. The whole has none: it would dwarf its parts. */
export function barColumn(id: string, label: string, scale: number, sentence: string): PlaceColumn {
  return {
    key: 'bar',
    label,
    numeric: false,
    sortable: false,
    cell: (row, isTotal) =>
      isTotal ? null : (
        <PeopleBar
          id={`${id}-${row.uid}`}
          pair={row.pair}
          scale={scale}
          label={fill(sentence, { place: row.name, part: row.part, left: row.left })}
        />
      ),
  };
}

/** What was due, with « à valider » in the head where it holds of all, else on those rows where no document stands behind it, and how the value compares. */
export function judgementColumns(
  { text }: PageFrame,
  expectedLabel: string,
  { rows, total }: PlaceTableView,
): PlaceColumn[] {
  const due = [...rows, total].filter(({ cell }) => cell.expected !== null);
  const isShared = due.length > 0 && due.every(({ toValidate }) => toValidate);
  return [
    {
      key: 'expected',
      label: expectedLabel,
      ...(isShared
        ? {
            mark: <MarkedBelow word={text.common.toValidate} />,
            stackedLabel: `${expectedLabel} (${text.common.toValidate})`,
          }
        : {}),
      numeric: true,
      sortable: false,
      cell: ({ expected, toValidate }) => (
        <>
          {toValidate && !isShared && <ToValidate word={text.common.toValidate} />} {expected}
        </>
      ),
    },
    {
      key: 'status',
      label: text.coverage.status,
      numeric: false,
      sortable: true,
      cell: ({ status, statusWord }) =>
        status === null ? statusWord : <StatusMark status={status} word={statusWord} />,
    },
  ];
}

/** What is left to do, the change over a year and how much of the data is in. */
export function closingColumns({ text }: PageFrame, isShare: boolean): PlaceColumn[] {
  const { gap, change, changePoints, received } = text.coverage;
  return [
    { ...numberColumn('gap', gap) },
    numberColumn('change', isShare ? changePoints : change),
    numberColumn('received', received),
  ];
}
