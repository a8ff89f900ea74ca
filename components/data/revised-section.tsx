import { Section } from '@/components/ui/section';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { Revised } from '@/lib/pages/quality/load-revised';
import { RevisedTable } from './revised-table';

interface RevisedSectionProps {
  readonly frame: PageFrame;
  readonly revised: Revised;
}

/** What releases published since a day changed: how much, and line by line. */
export function RevisedSection({ frame, revised }: RevisedSectionProps) {
  const { text, language, region } = frame;
  const { quality } = text;
  const { asked, since, values, releases, page, pages } = revised;
  const day = since.toISOString().slice(0, 10);
  const date = formatDate(since, language);
  const kept = Object.entries(frame.asked).filter(([name]) => name !== 'depuis' && name !== 'page');
  const to = (number: number) => `${pageAddress(frame, { page: String(number) })}#revisions`;
  return (
    <Section id="revisions" title={quality.revisions} hint={quality.revisionsHint}>
      <form action={`${frame.path}#revisions`} className="screen-only mt-2 flex flex-wrap items-end gap-2">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="filter">
          {quality.since}
          <input type="date" name="depuis" defaultValue={day} key={day} className="quality-date" />
        </label>
        <button type="submit" className="button">
          {quality.show}
        </button>
      </form>
      {asked.kind === 'bad' && (
        <p className="notice notice-fault mt-3" role="alert">
          {fill(quality.badSince, { value: asked.text, date })}
        </p>
      )}
      <p className="mt-2">
        {values === 0 ? (
          fill(quality.revisedNone, { date })
        ) : (
          <b>
            {fill(pickForm(language, values, quality.revisedCount), {
              count: formatNumber(values, language, 0),
              date,
              releases: fill(pickForm(language, releases, quality.revisedReleases), { count: releases }),
            })}
          </b>
        )}
      </p>
      {revised.lines.length > 0 && <RevisedTable frame={frame} lines={revised.lines} />}
      {values > 0 && (
        <p className="links screen-only">
          {pages > 1 && <span>{fill(quality.pageOf, { page, pages })}</span>}
          {page > 1 && <a href={to(page - 1)}>{quality.previousPage}</a>}
          {page < pages && <a href={to(page + 1)}>{quality.nextPage}</a>}
          <a href={`/api/v1/revisions.csv?since=${day}${region ? `&region=${region.uid}` : ''}`}>
            {quality.revisedCsv}
          </a>
        </p>
      )}
    </Section>
  );
}
