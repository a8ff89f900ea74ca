import { Sparkline } from '@/components/charts/sparkline';
import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import type { Messages } from '@/lib/i18n/messages';
import type { TargetSource } from '@/lib/pages/place/target-source';
import type { IndicatorRow as Row } from '@/lib/pages/place/view-indicators';

interface IndicatorRowProps {
  readonly row: Row;
  readonly text: Pick<Messages, 'place' | 'common'>;
}

/** One indicator of the place: its name shows it on the map below. */
export function IndicatorRow({ row, text }: IndicatorRowProps) {
  const { place, common } = text;
  return (
    <tr>
      <th scope="row">
        <a href={row.href} aria-current={row.shown ? 'true' : undefined}>
          {row.label}
        </a>
      </th>
      <td className="num">{row.hasValue ? <b>{row.value}</b> : row.value}</td>
      <td className="num soft">{row.expected}</td>
      <td className="soft place-source">
        <Source source={row.source} text={text} />
      </td>
      <td>
        {row.status === null ? (
          <span className="soft">{row.statusWord}</span>
        ) : (
          <StatusMark status={row.status} word={row.statusWord} />
        )}
      </td>
      <td className="num soft place-gap">{row.gap}</td>
      <td>
        <Sparkline {...row.spark} />
      </td>
      <td className={row.hasChange ? 'num' : 'num soft'}>{row.change}</td>
      <td className="num soft">
        {row.rank}
        {row.tied && <span className="place-tied">{place.tied}</span>}
      </td>
      <td className={row.partial ? 'num' : 'num soft'}>
        {row.received}
        {row.partial && (
          <>
            {' *'}
            <span className="sr-only"> {common.partial}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function Source({ source, text }: { source: TargetSource | null; text: IndicatorRowProps['text'] }) {
  if (source === null) return text.common.dash;
  if (source.kind === 'to-validate') return <ToValidate word={text.common.toValidate} />;
  return source.kind === 'norm' ? text.place.norm : source.name;
}
