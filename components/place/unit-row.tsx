import { StatusMark } from '@/components/ui/status-mark';
import { fill } from '@/lib/i18n/messages/fill';
import type { Messages } from '@/lib/i18n/messages';
import type { UnitRow as Row } from '@/lib/pages/place/view-units';

interface UnitRowProps {
  readonly row: Row;
  /** Behind the control of a long list. */
  readonly isFurther?: boolean;
  /** The line that closes the list. */
  readonly isTotal?: boolean;
  readonly text: Pick<Messages, 'board' | 'common'>;
}

/** A unit under the place; a district's name leads to its page. */
export function UnitRow({ row, isFurther = false, isTotal = false, text }: UnitRowProps) {
  const { board, common } = text;
  const kind = isTotal ? 'total' : row.pointed ? 'chosen' : '';
  return (
    <tr className={isFurther ? `${kind} further` : kind} id={row.pointed ? 'lieu' : undefined}>
      <th scope="row">
        {row.href !== null && !isTotal ? (
          <a href={row.href} className="font-bold">
            {row.name}
          </a>
        ) : (
          row.name
        )}
      </th>
      <td className="num">
        {row.hasValue ? <b className="text-15">{row.value}</b> : <span className="soft">{row.value}</span>}
        {row.few !== null && <span className="rank-note">{row.few}</span>}
        {row.received !== common.dash && (
          <span className="rank-note unit-received">
            {fill(board.receivedShare, { share: row.received })}
            {row.partial && `, ${common.partial}`}
          </span>
        )}
        {row.expected !== null && (
          <span className="rank-note">{fill(board.expectedValue, { value: row.expected })}</span>
        )}
      </td>
      <td className="leading-tight">
        {row.status === null ? (
          <span className="soft">{row.statusWord}</span>
        ) : (
          <StatusMark status={row.status} word={row.statusWord} />
        )}
        <span className="rank-note">{row.gap}</span>
      </td>
      <td className="num soft">{row.change}</td>
      <td className={row.partial ? 'num' : 'num soft'}>
        {row.received}
        {row.partial && <span className="rank-note">{common.partial}</span>}
      </td>
    </tr>
  );
}
