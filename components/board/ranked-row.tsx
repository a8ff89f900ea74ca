import { memo } from 'react';
import { StatusMark } from '@/components/ui/status-mark';
import { ValueBar } from '@/components/ui/value-bar';
import type { BoardFrame } from '@/lib/board/types';
import type { RowView } from '@/lib/board/view-types';
import { fill } from '@/lib/i18n/messages/fill';
import { instead } from './follow';

/** Letters of a gap that stand on one line. */
const SHORT = 18;

interface RankedRowProps {
  readonly row: RowView;
  /** What is expected here, where it is something else than at the head of the list. */
  readonly expected?: string | null;
  /** Behind the control of a long list, unless it is chosen. */
  readonly isFurther?: boolean;
  readonly text: BoardFrame['text'];
  /** `null` for the line that closes the list. */
  readonly onChoose: ((uid: string) => void) | null;
}

export const RankedRow = memo(function RankedRow(props: RankedRowProps) {
  const { row, expected = null, isFurther = false, text, onChoose } = props;
  const { board, common } = text;
  const kind = onChoose === null ? 'total' : row.chosen ? 'chosen' : '';
  const due = expected !== null && row.hasValue && (
    <span className="rank-note">{fill(board.expectedValue, { value: expected })}</span>
  );
  return (
    <tr className={isFurther ? `${kind} further` : kind}>
      <td className="text-ink-2">{row.rank}</td>
      <th scope="row">
        {onChoose === null ? (
          row.name
        ) : (
          <a
            href={row.href}
            aria-current={row.chosen ? 'true' : undefined}
            onClick={instead(() => onChoose(row.uid))}
          >
            {row.name}
          </a>
        )}
      </th>
      <td className="num">
        {row.hasValue ? (
          <b className="text-15">{row.value}</b>
        ) : (
          <span className="text-ink-2">{row.value}</span>
        )}
        <span className="rank-narrow rank-note">
          {row.partial && `${common.partial}, `}
          {row.received !== common.dash && fill(board.receivedShare, { share: row.received })}
        </span>
      </td>
      <td className="rank-wide">
        {row.hasValue && <ValueBar {...row.bar} />}
        {due}
      </td>
      <td className="leading-tight">
        {row.statusWord !== '' && <StatusMark status={row.status} word={row.statusWord} />}
        <span className={row.gap.length <= SHORT ? 'rank-note rank-short' : 'rank-note'}>{row.gap}</span>
        {due && <span className="rank-narrow">{due}</span>}
      </td>
      <td className="num rank-change font-normal">{row.change}</td>
      <td className="num rank-wide font-normal">
        {row.received}
        {row.partial && <span className="rank-note">{common.partial}</span>}
      </td>
    </tr>
  );
});
