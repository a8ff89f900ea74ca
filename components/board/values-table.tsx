import { TableFrame } from '@/components/ui/table-frame';
import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import type { BoardFrame } from '@/lib/board/types';
import type { RowView } from '@/lib/board/view-types';

interface ValuesTableProps {
  readonly text: BoardFrame['text'];
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly total: RowView;
}

/** Every value of the view with what it is made of: the same figures as the map, for reading and printing. */
export function ValuesTable({ text, title, rows, total }: ValuesTableProps) {
  const { board, common } = text;
  const heads = [
    board.value,
    board.numerator,
    board.denominator,
    board.receivedHead,
    board.expectedHead,
    board.target,
  ];
  return (
    <TableFrame label={title}>
      <table className="table" id="table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{board.place}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
            <th scope="col">{board.status}</th>
            <th scope="col">{board.gap}</th>
            <th scope="col" className="num">
              {board.overYearHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...rows, total].map((row) => (
            <tr key={row.uid} className={row === total ? 'total' : undefined}>
              <th scope="row">{row.name}</th>
              <td className="num font-bold">{row.value}</td>
              <td className="num">{row.numerator}</td>
              <td className="num">{row.denominator}</td>
              <td className="num">
                {row.received} {row.partial && common.partial}
              </td>
              <td className="num">
                {row.toValidate && <ToValidate word={common.toValidate} />} {row.expected}
              </td>
              <td className="num">{row.target}</td>
              <td>{row.statusWord !== '' && <StatusMark status={row.status} word={row.statusWord} />}</td>
              <td className="whitespace-nowrap">{row.gap}</td>
              <td className="num">{row.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
