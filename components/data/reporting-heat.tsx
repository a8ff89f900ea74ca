import { SortHead } from '@/components/ui/sort-head';
import { TableFrame } from '@/components/ui/table-frame';
import { formatMonth, monthName } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { bandOf } from '@/lib/indicators/map-cuts';
import { sayWhole } from '@/lib/pages/stocks/threshold';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sortParameters } from '@/lib/pages/sort';
import type { ReportingLine, ReportingView } from '@/lib/pages/quality/view-reporting';
import { monthId, monthOfYear, yearOf } from '@/lib/periods/period';
import { HeatLegend } from './heat-legend';

interface ReportingHeatProps {
  readonly frame: PageFrame;
  readonly view: ReportingView;
  readonly title: string;
  readonly legend: string;
}

/** Places by months, the number in every cell; each heading sorts. */
export function ReportingHeat({ frame, view, title, legend }: ReportingHeatProps) {
  const { text, language } = frame;
  const { data, quality } = text;
  const together =
    frame.region?.name ?? (frame.scope.kind === 'regions' ? data.togetherProgramme : data.together);
  return (
    <>
      <HeatLegend title={legend} cuts={view.cuts} text={data} language={language} />
      <div className="heat-from-end">
        <TableFrame label={title}>
          <table className="table heat quality-heat" dir="ltr">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <SortHead
                  frame={frame}
                  column="lieu"
                  label={quality.place}
                  sort={view.sort}
                  table={view.table}
                />
                <SortHead
                  frame={frame}
                  column="ensemble"
                  label={fill(quality.window, { count: view.months.length })}
                  sort={view.sort}
                  table={view.table}
                  numeric
                />
                {view.months.map((month, index) => (
                  <MonthHead key={month} {...{ frame, view, month }} withYear={index === 0} />
                ))}
              </tr>
            </thead>
            <tbody>
              {view.lines.map((line) => (
                <Line key={line.uid} {...{ frame, view, line }} name={line.name} />
              ))}
              <Line {...{ frame, view }} line={view.total} name={together} total />
            </tbody>
          </table>
        </TableFrame>
      </div>
      {frame.scope.kind === 'regions' && frame.region === null && (
        <p className="sub mt-2">{data.othersNotShown}</p>
      )}
    </>
  );
}

function MonthHead({
  frame,
  view: { table, sort },
  month,
  withYear,
}: Pick<ReportingHeatProps, 'frame' | 'view'> & { month: number; withYear: boolean }) {
  const { language } = frame;
  const { by, way } = sortParameters(table);
  const isSorted = sort.column === monthId(month);
  const next = isSorted && sort.descending ? 'asc' : 'desc';
  const provisional = isProvisional(frame, month);
  return (
    <th
      scope="col"
      className="heat-month"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <a
        href={`${pageAddress(frame, { [by]: monthId(month), [way]: next })}#${table}`}
        className="sort-link"
        rel="nofollow"
        aria-label={`${formatMonth(month, language)}${provisional ? `, ${frame.text.common.provisional}` : ''}`}
      >
        {monthName(monthOfYear(month), language, 'short')}
        {provisional && '*'}
        <b className="quality-year">{withYear || monthOfYear(month) === 1 ? yearOf(month) : '\u00a0'}</b>
      </a>
    </th>
  );
}

function Line({
  frame,
  view: { months, cuts },
  line,
  name,
  total = false,
}: Pick<ReportingHeatProps, 'frame' | 'view'> & { line: ReportingLine; name: string; total?: boolean }) {
  const { language, text } = frame;
  const { common } = text;
  return (
    <tr className={total ? 'total' : undefined}>
      <th scope="row">{line.href === null ? name : <a href={line.href}>{name}</a>}</th>
      <td className="num font-bold">
        {line.window === null ? common.dash : sayWhole(line.window, cuts, language)}
      </td>
      {line.values.map((value, index) =>
        value === null ? (
          <td key={months[index]} className="cell none">
            <span aria-label={common.noData}>{common.dash}</span>
          </td>
        ) : (
          <td key={months[index]} className={`cell band-${bandOf(value, cuts)}`}>
            {sayWhole(value, cuts, language)}
            {isProvisional(frame, months[index]) && '*'}
          </td>
        ),
      )}
    </tr>
  );
}

function isProvisional({ provisionalFrom }: PageFrame, month: number | undefined): boolean {
  return provisionalFrom !== null && month !== undefined && month >= provisionalFrom;
}
