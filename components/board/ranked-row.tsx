import { memo } from 'react';
import { StatusMark } from '@/components/ui/status-mark';
import { ValueBar } from '@/components/ui/value-bar';
import type { RowView } from '@/lib/board/view-types';
import { instead } from './follow';

/** Letters of a gap that stand on one line. */
const SHORT = 18;

interface RankedRowProps {
  readonly row: RowView;
  readonly partial: string;
  /** `null` for the line that closes the list. */
  readonly onChoose: ((uid: string) => void) | null;
}

export const RankedRow = memo(function RankedRow({ row, partial, onChoose }: RankedRowProps) {
  return (
    <tr className={onChoose === null ? 'total' : row.chosen ? 'chosen' : undefined}>
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
        {row.partial && <span className="narrow-only block text-12 text-ink-2">{partial}</span>}
      </td>
      <td className="wide-only">{row.hasValue && <ValueBar {...row.bar} />}</td>
      <td className="leading-tight">
        {row.status !== null && <StatusMark status={row.status} word={row.statusWord} />}
        <span
          className={`block text-12 font-normal text-ink-2 ${row.gap.length <= SHORT ? 'whitespace-nowrap' : ''}`}
        >
          {row.gap}
        </span>
      </td>
      <td className="num font-normal">{row.change}</td>
      <td className="num wide-only font-normal">
        {row.received}
        {row.partial && <span className="block text-12 text-ink-2">{partial}</span>}
      </td>
    </tr>
  );
});
