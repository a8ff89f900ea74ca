import { ValueBar } from '@/components/ui/value-bar';
import type { Messages } from '@/lib/i18n/messages';
import type { SupervisorsRow } from '@/lib/pages/supervision/view-supervisors';

interface SupervisorsTableProps {
  readonly text: Messages['supervision'];
  readonly caption: string;
  /** Head of the first column. */
  readonly place: string;
  /** Head of the last: against what supervisors are missing. */
  readonly lacking: string;
  readonly rows: readonly SupervisorsRow[];
  readonly total?: SupervisorsRow;
  /** A line under the name says the region: in a list of districts. */
  readonly withRegion?: boolean;
}

/** ASC per supervisor with a bar from zero and a tick at the norm; ASC, supervisors, and how many are missing. */
export function SupervisorsTable({
  text,
  caption,
  place,
  lacking,
  rows,
  total,
  withRegion = false,
}: SupervisorsTableProps) {
  return (
    <table className="table supervisors-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{place}</th>
          <th scope="col" colSpan={2}>
            {text.perSupervisor}
          </th>
          <th scope="col" className="num wide-cell">
            {text.chw}
          </th>
          <th scope="col" className="num wide-cell">
            {text.inPost}
          </th>
          <th scope="col" className="num">
            {lacking}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.uid} row={row} withRegion={withRegion} />
        ))}
        {total !== undefined && <Row row={total} withRegion={withRegion} isTotal />}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: SupervisorsRow;
  readonly withRegion: boolean;
  readonly isTotal?: boolean;
}

function Row({ row, withRegion, isTotal = false }: RowProps) {
  return (
    <tr className={isTotal ? 'total' : undefined}>
      <th scope="row">
        {row.href === null ? row.name : <a href={row.href}>{row.name}</a>}
        {withRegion && <span className="rank-note">{row.region}</span>}
      </th>
      <td className="num font-bold">{row.value}</td>
      <td className="bar-cell">
        <ValueBar {...row.bar} />
      </td>
      <td className="num wide-cell">{row.chw}</td>
      <td className="num wide-cell">{row.supervisors}</td>
      <td className="num">{row.lacking}</td>
    </tr>
  );
}
