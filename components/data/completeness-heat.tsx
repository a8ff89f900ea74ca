import { TableFrame } from '@/components/ui/table-frame';
import type { DataState } from '@/lib/board/load-data';
import { formatMonth, formatNumber, monthName } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { bandOf } from '@/lib/indicators/map-cuts';
import { monthOfYear, yearOf } from '@/lib/periods/period';

interface CompletenessHeatProps {
  readonly completeness: NonNullable<DataState['completeness']>;
  readonly text: Pick<Messages, 'data' | 'common'>;
  readonly language: Language;
  /** Fraction 0..1: the cut between light and dark. */
  readonly threshold: number;
}

/** Regions by months, the number in every cell; the jump from light to dark is the threshold. */
export function CompletenessHeat({ completeness, text, language, threshold }: CompletenessHeatProps) {
  const cut = threshold * 100;
  const cuts = [cut - 30, cut - 15, cut, (cut + 100) / 2] as const;
  const { months, rows } = completeness;
  return (
    <TableFrame label={text.data.completeness}>
      <table className="table heat">
        <caption className="sr-only">{text.data.completeness}</caption>
        <thead>
          <tr>
            <th scope="col">{text.data.region}</th>
            {months.map((month, index) => (
              <th key={month} scope="col" className="heat-month">
                <span className="sr-only">{formatMonth(month, language)}</span>
                <span aria-hidden="true">
                  {monthName(monthOfYear(month), language, 'short')}
                  <b className="block text-ink">
                    {index === 0 || monthOfYear(month) === 1 ? yearOf(month) : '\u00a0'}
                  </b>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.uid} className={row.country ? 'total' : undefined}>
              <th scope="row">{row.country ? text.data.together : row.name}</th>
              {row.figures.map((figure, index) =>
                figure === null || figure.value === null ? (
                  <td key={months[index]} className="cell none">
                    <span aria-label={text.common.noData}>{text.common.dash}</span>
                  </td>
                ) : (
                  <td key={months[index]} className={`cell band-${bandOf(figure.value, cuts)}`}>
                    {formatNumber(figure.value, language, 0)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
