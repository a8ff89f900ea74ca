import { definePage, definePageMetadata } from '@/components/access/define-page';
import { CoverageBody } from '@/components/coverage/coverage-body';
import { SiteFooter } from '@/components/layout/site-footer';
import { PageFilters } from '@/components/pages/page-filters';
import { PageHead } from '@/components/pages/page-head';
import { PageState } from '@/components/pages/page-state';
import { Still } from '@/components/ui/still';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { COVERAGE_ASKS } from '@/lib/pages/coverage/asks';
import { levelChoices } from '@/lib/pages/coverage/level-choices';
import { loadCoverage } from '@/lib/pages/coverage/load-coverage';
import { viewTitle } from '@/lib/pages/coverage/view-title';
import { loadPage } from '@/lib/pages/load-page';
import { citedAddress } from '@/lib/pages/page-address';

const PATH = '/couverture';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).coverage.title,
}));

/** Who is covered and who is not, posts, load, DISC-Mali, pay and partners. */
export default definePage(PATH, async (page) => {
  const loaded = await loadPage(page, PATH, COVERAGE_ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadCoverage(context, frame),
  }));
  if (loaded.kind !== 'ready') return <PageState loaded={loaded} page={page} path={PATH} />;
  const { frame, data } = loaded;
  const filters = <PageFilters frame={frame} asks={COVERAGE_ASKS} choices={levelChoices(frame)} />;
  return (
    <>
      <Still under={frame.key}>
        <PageHead
          frame={frame}
          title={viewTitle(frame, data.listed)}
          printTitle={frame.text.coverage.title}
          filters={filters}
        />
        <CoverageBody frame={frame} data={data} />
      </Still>
      <SiteFooter
        text={frame.text.common}
        fictive={frame.fictive}
        address={citedAddress(frame, await pageOrigin())}
        without={data.listed.level === 'region' ? ['districts'] : []}
      />
    </>
  );
});
