import { TableFrame } from '@/components/ui/table-frame';
import type { NoteSpeaker } from '@/lib/committee/view/note-speaker';
import type { RevisedText } from '@/lib/committee/view/view-changes';

interface RevisedTableProps {
  readonly rows: readonly RevisedText[];
  readonly label: string;
  readonly words: NoteSpeaker['text']['briefParts'];
  /** They were not printed themselves: changes were counted from them. */
  readonly bases?: boolean;
}

/** Figures as they were printed, and as the data say them now. */
export function RevisedTable({ rows, label, words, bases = false }: RevisedTableProps) {
  return (
    <TableFrame label={label}>
      <table className="note-table">
        <thead>
          <tr>
            <th scope="col">{words.figureHead}</th>
            <th scope="col">{words.placeHead}</th>
            <th scope="col">{words.periodHead}</th>
            <th scope="col" className="num">
              {bases ? words.baseHead : words.printedHead}
            </th>
            <th scope="col" className="num">
              {words.nowHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, place, period, printed, now }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{place}</td>
              <td>{period}</td>
              <td className="num note-muted">{printed}</td>
              <td className="num">
                <b>{now}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
