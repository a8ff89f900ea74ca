import { Section } from '@/components/ui/section';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { SupervisionView } from '@/lib/pages/supervision/view-supervision';
import { AreaTable } from './area-table';

interface AreaListsProps {
  readonly frame: PageFrame;
  readonly lists: NonNullable<SupervisionView['lists']>;
}

/** Areas to visit; and apart from them, areas of which nothing is known. */
export function AreaLists({ frame, lists: { unseen, silent, regions, csv } }: AreaListsProps) {
  const { pages, supervision } = frame.text;
  return (
    <>
      <Section id="aires" title={unseen.title} hint={unseen.hint}>
        {unseen.rows.length > 0 && (
          <>
            <nav aria-label={supervision.perRegion} className="links screen-only">
              {regions.map(({ key, text, href }) => (
                <a key={key} href={href}>
                  {text}
                </a>
              ))}
              <a href={csv.unseen}>{pages.downloadCsv}</a>
            </nav>
            <AreaTable
              {...{ frame, view: unseen }}
              table="aires"
              since={supervision.since}
              chw={supervision.concerned}
              last={supervision.lastSeen}
            />
          </>
        )}
      </Section>
      <Section id="silence" title={silent.title} hint={silent.hint}>
        {silent.rows.length > 0 && (
          <>
            <p className="links screen-only">
              <a href={csv.silent}>{pages.downloadCsv}</a>
            </p>
            <AreaTable
              {...{ frame, view: silent }}
              table="silence"
              since={supervision.silentSince}
              chw={supervision.chwLastKnown}
              last={supervision.lastReport}
            />
          </>
        )}
      </Section>
    </>
  );
}
