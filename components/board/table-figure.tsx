import type { BoardFrame } from '@/lib/board/types';
import type { RowView } from '@/lib/board/view-types';
import { ValuesTable } from './values-table';

interface TableFigureProps {
  readonly text: BoardFrame['text'];
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly total: RowView;
}

/** Longer tables wait behind their title. */
const SHOWN_AT_ONCE = 12;

export function TableFigure({ text, title, rows, total }: TableFigureProps) {
  const table = <ValuesTable {...{ text, title, rows, total }} />;
  if (rows.length <= SHOWN_AT_ONCE) {
    return (
      <section className="section keep mt-[22px]">
        <h2 className="text-18 font-bold">{title}</h2>
        {table}
      </section>
    );
  }
  return (
    <section className="section mt-[22px]">
      <details>
        <summary className="cursor-pointer">
          <h2 className="inline text-18 font-bold">{title}</h2>
        </summary>
        {table}
      </details>
    </section>
  );
}
