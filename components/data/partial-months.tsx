import { TableFrame } from '@/components/ui/table-frame';
import { capitalise } from '@/lib/board/words';
import { formatMonth, formatPercent } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { QUALITY_INDICATORS } from '@/lib/pages/quality/asks';
import type { MonthQuality } from '@/lib/pages/quality/load-months';
import { sayPercent } from '@/lib/pages/quality/say-lowest';
import { sayMonthState, sayReasons } from '@/lib/pages/quality/say-month';
import type { PageFrame } from '@/lib/pages/page-frame';
import { monthId } from '@/lib/periods/period';

interface PartialMonthsProps {
  readonly frame: PageFrame;
  readonly months: readonly MonthQuality[];
  /** Whether completeness is tracked. */
  readonly tracksReports: boolean;
}

/** Every month of the window: whether it can be relied on, and in words why not. */
export function PartialMonths({ frame, months, tracksReports }: PartialMonthsProps) {
  const { text, language } = frame;
  const { quality, common } = text;
  const complete = months.filter(({ state }) => state === 'complete').length;
  const share = (value: number | null) => (value === null ? common.dash : sayPercent(value, frame));
  return (
    <>
      <p className="mt-2">
        <b>
          {fill(pickForm(language, complete, quality.monthsCount), { count: complete, total: months.length })}
        </b>
      </p>
      <TableFrame label={quality.months}>
        <table className="table quality-months">
          <caption className="sr-only">{quality.months}</caption>
          <thead>
            <tr>
              <th scope="col">{quality.month}</th>
              <th scope="col">{quality.state}</th>
              <th scope="col" className="num">
                {quality.received}
              </th>
              <th scope="col" className="num">
                {quality.onTime}
              </th>
              <th scope="col">{quality.why}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => {
              const reasons = sayReasons(month, frame, tracksReports);
              return (
                <tr key={month.month}>
                  <th scope="row" className="whitespace-nowrap">
                    {capitalise(formatMonth(month.month, language, 'short'))}
                  </th>
                  <td className="whitespace-nowrap">
                    {month.state === 'complete' ? (
                      sayMonthState(month.state, frame)
                    ) : (
                      <b>{sayMonthState(month.state, frame)}</b>
                    )}
                  </td>
                  <td className="num">{share(month.received)}</td>
                  <td className="num">
                    {month.onTime === null ? common.dash : formatPercent(month.onTime, language, 0)}
                  </td>
                  <td>{reasons.length === 0 ? common.dash : reasons.join(' ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
      {tracksReports && (
        <p className="links screen-only mt-2">
          <a href={csvOf(frame, months)}>{quality.monthsCsv}</a>
        </p>
      )}
    </>
  );
}

/** The two rates of all places together, month by month. */
function csvOf({ region }: PageFrame, months: readonly MonthQuality[]): string {
  const query = new URLSearchParams({
    indicator: QUALITY_INDICATORS.join(','),
    period: months.map(({ month }) => monthId(month)).join(','),
    level: region ? 'region' : 'country',
  });
  if (region) query.set('orgUnit', region.uid);
  return `/api/v1/values.csv?${query.toString()}`;
}
