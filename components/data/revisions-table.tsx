import { TableFrame } from '@/components/ui/table-frame';
import { formatMonth, formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { isMeasure } from '@/lib/indicators/measures';
import type { RevisedFact } from '@/lib/store/types';

interface RevisionsTableProps {
  readonly revisions: readonly RevisedFact[];
  readonly text: Pick<Messages, 'data' | 'measures'>;
  readonly language: Language;
}

/** Published values that the national server has changed since, with what they were. */
export function RevisionsTable({ revisions, text: { data, measures }, language }: RevisionsTableProps) {
  if (revisions.length === 0) return <p className="mt-2">{data.revisionsNone}</p>;
  const value = (number: number | null, absent: string) =>
    number === null ? absent : formatNumber(number, language, 0);
  return (
    <TableFrame label={data.revisions}>
      <table className="table">
        <caption className="sr-only">{data.revisions}</caption>
        <thead>
          <tr>
            <th scope="col">{data.measure}</th>
            <th scope="col">{data.place}</th>
            <th scope="col">{data.month}</th>
            <th scope="col" className="num">
              {data.before}
            </th>
            <th scope="col" className="num">
              {data.after}
            </th>
            <th scope="col" className="num">
              {data.release}
            </th>
          </tr>
        </thead>
        <tbody>
          {revisions.map((fact) => (
            <tr key={`${fact.release} ${fact.measure} ${fact.month} ${fact.orgUnit}`}>
              <td>{isMeasure(fact.measure) ? measures[fact.measure] : fact.measure}</td>
              <td>{fact.orgUnitName}</td>
              <td>{formatMonth(fact.month, language, 'short')}</td>
              <td className="num">{value(fact.before, data.absent)}</td>
              <td className="num font-bold">{value(fact.after, data.withdrawn)}</td>
              <td className="num">{fact.release}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
