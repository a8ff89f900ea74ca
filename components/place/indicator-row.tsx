import type { ReactNode } from 'react';
import { Sparkline } from '@/components/charts/sparkline';
import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import type { Messages } from '@/lib/i18n/messages';
import type { TargetSource } from '@/lib/pages/place/target-source';
import type { IndicatorRow as Row } from '@/lib/pages/place/view-indicators';

/** The heads that a phone writes before the cell, since there the row is a block of lines. */
export interface RowHeads {
  readonly expected: string;
  readonly source: string;
  readonly change: string;
  readonly rank: string;
  readonly received: string;
}

interface IndicatorRowProps {
  readonly row: Row;
  readonly heads: RowHeads;
  readonly text: Pick<Messages, 'place' | 'common'>;
  /** Without the columns of a target: none is set. */
  readonly isPlain?: boolean;
}

/** One indicator of the place: its name shows it on the map below. */
export function IndicatorRow({ row, heads, text, isPlain = false }: IndicatorRowProps) {
  const { place, common } = text;
  return (
    <tr>
      <th scope="row">
        <a href={row.href} aria-current={row.shown ? 'true' : undefined}>
          {row.label}
        </a>
      </th>
      <td className="num stack-value">{row.hasValue ? <b>{row.value}</b> : row.value}</td>
      {!isPlain && <Target {...{ row, heads, text }} />}
      <td className="stack-spark">
        <Sparkline {...row.spark} />
      </td>
      <Cell label={heads.change} className={row.hasChange ? 'num' : 'num soft'}>
        {row.change}
      </Cell>
      <Cell label={heads.rank} className="num soft" blank={row.rank === common.dash}>
        {row.rank}
        {row.tied && <span className="place-tied">{place.tied}</span>}
      </Cell>
      <Cell label={heads.received} className={row.partial ? 'num' : 'num soft'}>
        {row.received}
        {row.partial && ' *'}
      </Cell>
    </tr>
  );
}

/** What is expected, who says so, how the value compares and what is still to be done. */
function Target({ row, heads, text }: IndicatorRowProps) {
  const { common } = text;
  return (
    <>
      <Cell label={heads.expected} className="num soft" blank={row.expected === common.dash}>
        {row.expected}
      </Cell>
      <Cell label={heads.source} className="soft place-source" blank={row.source === null}>
        <Source source={row.source} text={text} />
      </Cell>
      <td className="stack-status">
        {row.status === null ? (
          <span className="soft">{row.statusWord}</span>
        ) : (
          <StatusMark status={row.status} word={row.statusWord} />
        )}
      </td>
      <td className={`num soft place-gap stack-gap${row.gap === common.dash ? ' blank' : ''}`}>{row.gap}</td>
    </>
  );
}

interface CellProps {
  readonly label: string;
  readonly className: string;
  /** Says nothing: a phone leaves it out. */
  readonly blank?: boolean;
  readonly children: ReactNode;
}

function Cell({ label, className, blank = false, children }: CellProps) {
  return (
    <td data-label={label} className={blank ? `${className} blank` : className}>
      {children}
    </td>
  );
}

function Source({ source, text }: { source: TargetSource | null; text: IndicatorRowProps['text'] }) {
  if (source === null) return text.common.dash;
  if (source.kind === 'to-validate') return <ToValidate word={text.common.toValidate} />;
  return source.kind === 'norm' ? text.place.norm : source.name;
}
