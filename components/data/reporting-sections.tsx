import { Section } from '@/components/ui/section';
import { formatPercent } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { WINDOW_MONTHS } from '@/lib/board/window';
import { QUALITY_INDICATORS } from '@/lib/pages/quality/asks';
import type { Reporting } from '@/lib/pages/quality/load-reporting';
import { sayLowest } from '@/lib/pages/quality/say-lowest';
import { TABLE_NAMES, viewReporting } from '@/lib/pages/quality/view-reporting';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import { monthId } from '@/lib/periods/period';
import { ReportingHeat } from './reporting-heat';

interface ReportingSectionsProps {
  readonly frame: PageFrame;
  readonly reporting: Reporting;
}

/** Completeness, then timeliness: who is lowest in words, the table, and its file. */
export function ReportingSections({ frame, reporting }: ReportingSectionsProps) {
  const { quality, data, pages } = frame.text;
  const threshold = formatPercent(frame.threshold * 100, frame.language, 0);
  const hints = { completeness: quality.completenessHint, timeliness: quality.timelinessHint };
  const legends = { completeness: quality.legendCompleteness, timeliness: quality.legendTimeliness };
  return QUALITY_INDICATORS.map((id) => (
    <Section key={id} id={TABLE_NAMES[id]} title={quality[id]} hint={fill(hints[id], { threshold })}>
      {reporting.tracked.includes(id) ? (
        <>
          <p className="mt-2 max-w-text">{sayLowest(frame, reporting, id).join(' ')}</p>
          <ReportingHeat
            {...{ frame, title: quality[id], legend: legends[id] }}
            view={viewReporting(frame, reporting, id)}
          />
          <p className="sub mt-1">{quality.heatHint}</p>
          <p className="links screen-only">
            <WindowLinks {...{ frame, reporting }} anchor={TABLE_NAMES[id]} />
            <a href={csvOf(frame, reporting, id)}>{quality.tableCsv}</a>
            <a href={`/donnees/indicateurs/${id}`}>{pages.definition}</a>
          </p>
        </>
      ) : (
        <p className="mt-2">
          {id === 'completeness'
            ? data.completenessAbsent
            : fill(pages.notTrackedText, { name: quality[id] })}
        </p>
      )}
    </Section>
  ));
}

/** Other months, and back from a region to all. */
function WindowLinks({ frame, reporting: { months }, anchor }: ReportingSectionsProps & { anchor: string }) {
  const { quality } = frame.text;
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const to = (month: number | null) =>
    `${pageAddress(frame, { periode: month === null ? null : monthId(month) })}#${anchor}`;
  const count = { months: WINDOW_MONTHS };
  return (
    <>
      {frame.region && <a href={`${pageAddress(frame, { region: null })}#${anchor}`}>{quality.allRegions}</a>}
      {first > frame.firstMonth && <a href={to(first - 1)}>{fill(quality.earlier, count)}</a>}
      {last + WINDOW_MONTHS < frame.lastMonth && <a href={to(last + 1)}>{fill(quality.later, count)}</a>}
      {last < frame.lastMonth && <a href={to(null)}>{quality.latest}</a>}
    </>
  );
}

function csvOf({ region }: PageFrame, { months }: Reporting, id: string): string {
  const places = region ? `level=district&parent=${region.uid}` : 'level=region';
  return `/api/v1/values.csv?indicator=${id}&period=${months.map(monthId).join(',')}&${places}`;
}
