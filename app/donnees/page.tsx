import { definePage, definePageMetadata } from '@/components/access/define-page';
import { DataContents } from '@/components/data/data-contents';
import { DataLinks } from '@/components/data/data-links';
import { PartialMonths } from '@/components/data/partial-months';
import { ReportingSections } from '@/components/data/reporting-sections';
import { RevisedSection } from '@/components/data/revised-section';
import { ServerSections } from '@/components/data/server-sections';
import { SiteFooter } from '@/components/layout/site-footer';
import { PageFilters } from '@/components/pages/page-filters';
import { PageHead } from '@/components/pages/page-head';
import { PageState } from '@/components/pages/page-state';
import { Section } from '@/components/ui/section';
import { Still } from '@/components/ui/still';
import type { PageContext } from '@/lib/access/page-context';
import { trackedBy } from '@/lib/board/board-indicators';
import { loadSite } from '@/lib/board/load-site';
import { pageOrigin } from '@/lib/board/page-origin';
import { formatPercent } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { loadPage } from '@/lib/pages/load-page';
import { citedAddress } from '@/lib/pages/page-address';
import { QUALITY_ASKS } from '@/lib/pages/quality/asks';
import { loadPulls } from '@/lib/pages/quality/load-pulls';
import { loadQuality } from '@/lib/pages/quality/load-quality';
import { sayFinding } from '@/lib/pages/quality/say-lowest';
import { currentStore } from '@/lib/store/current';

const PATH = '/donnees';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).common.data,
}));

/** How good the data are: what came in, what is missing and why, what was revised and refused, and what it all means. */
export default definePage(PATH, async (page) => {
  const loaded = await loadPage(page, PATH, QUALITY_ASKS, loadQuality);
  if (loaded.kind === 'empty') return <BeforeFigures page={page} />;
  if (loaded.kind !== 'ready') return <PageState loaded={loaded} page={page} path={PATH} />;
  const { frame, data } = loaded;
  const { text, language } = frame;
  const { quality } = text;
  const site = await loadSite(page.reader);
  const threshold = formatPercent(frame.threshold * 100, language, 0);
  const { reporting } = data;
  return (
    <>
      <Still>
        <PageHead
          frame={frame}
          title={sayFinding(frame, reporting)}
          printTitle={quality.printTitle}
          withPeriod={false}
          filters={<PageFilters frame={frame} asks={{ ...QUALITY_ASKS, period: 'none' }} />}
        />
        <DataContents text={text} whole />
        <ReportingSections frame={frame} reporting={reporting} />
        <Section id="mois" title={quality.months} hint={fill(quality.monthsHint, { threshold })}>
          <PartialMonths
            frame={frame}
            months={data.months}
            tracksReports={reporting.tracked.includes('completeness')}
          />
        </Section>
        <RevisedSection frame={frame} revised={data.revised} />
        <ServerSections site={site} state={data} text={text} language={language} />
        <DataLinks text={text} tracked={frame.indicators.length} />
      </Still>
      <SiteFooter
        text={text.common}
        fictive={frame.fictive}
        address={citedAddress(frame, await pageOrigin())}
      />
    </>
  );
});

/** Before the first release: what an administrator needs to see that it comes. */
async function BeforeFigures({ page }: { page: PageContext }) {
  const { language, scope, reader } = page;
  const text = messagesIn(language);
  const site = await loadSite(reader);
  return (
    <>
      <PageState loaded={{ kind: 'empty' }} page={page} path={PATH} />
      <DataContents text={text} whole={false} />
      <ServerSections
        site={site}
        state={await loadPulls(await currentStore(), scope)}
        text={text}
        language={language}
      />
      <DataLinks text={text} tracked={trackedBy(site.profile).length} />
    </>
  );
}
