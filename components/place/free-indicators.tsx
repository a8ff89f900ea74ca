import { TableFrame } from '@/components/ui/table-frame';
import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { IndicatorRow as Row } from '@/lib/pages/place/view-indicators';
import { IndicatorRow, type RowHeads } from './indicator-row';

interface FreeIndicatorsProps {
  readonly frame: PageFrame;
  readonly rows: readonly Row[];
  readonly heads: RowHeads;
}

/** The indicators of which nothing is expected: folded, without the columns of targets; on paper they are in the file. */
export function FreeIndicators({ frame, rows, heads }: FreeIndicatorsProps) {
  const { place, board } = frame.text;
  const columns = [
    { label: board.value, numeric: true },
    { label: place.months24Plain, numeric: false },
    { label: heads.change, numeric: true },
    { label: heads.rank, numeric: true },
    { label: heads.received, numeric: true },
  ];
  return (
    <details className="place-free screen-only" open={rows.some(({ shown }) => shown)}>
      <summary>
        {fill(pickForm(frame.language, rows.length, place.noTargets), {
          count: formatNumber(rows.length, frame.language),
        })}
      </summary>
      <TableFrame label={place.noTargetsHead}>
        <table className="table place-indicators place-indicators-free stacked">
          <caption className="sr-only">{place.noTargetsHead}</caption>
          <thead>
            <tr>
              <th scope="col">{board.indicator}</th>
              {columns.map(({ label, numeric }) => (
                <th key={label} scope="col" className={numeric ? 'num' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <IndicatorRow key={row.id} row={row} heads={heads} text={frame.text} isPlain />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}
