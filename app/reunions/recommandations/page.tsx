import { definePage, definePageMetadata } from '@/components/access/define-page';
import { CommitteeHead } from '@/components/committee/committee-head';
import { RecommendationFilters } from '@/components/committee/recommendation-filters';
import { RecommendationsList } from '@/components/committee/recommendations-list';
import { SiteFooter } from '@/components/layout/site-footer';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Still } from '@/components/ui/still';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { loadCommitteePage } from '@/lib/pages/committee/committee-frame';
import { loadRecommendations } from '@/lib/pages/committee/load-recommendations';
import { FILTERS, readFilter, readListSort, tableAddress } from '@/lib/pages/committee/read-filter';
import { sayListHint, sayListTitle } from '@/lib/pages/committee/say-list';
import { pageAddress } from '@/lib/pages/page-address';

const PATH = '/reunions/recommandations';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).recommendations.title,
}));

/** Every recommendation of every meeting, the overdue first. */
export default definePage(PATH, async (page) => {
  const { frame, data } = await loadCommitteePage(page, PATH, FILTERS, async (source) => ({
    ...(await loadRecommendations(source, readFilter(source.frame.asked), readListSort(source.frame))),
    hint: sayListHint(source),
  }));
  const { text } = frame;
  const { rows, all, hint } = data;
  return (
    <div className="pb-2">
      <Breadcrumb
        label={text.common.breadcrumb}
        crumbs={[
          { text: text.committee.title, href: '/reunions' },
          { text: text.committee.recommendations, current: true },
        ]}
      />
      <CommitteeHead
        frame={frame}
        title={sayListTitle(data, frame)}
        {...(all.length > 0 && { note: hint })}
        {...(rows.length > 0 && {
          links: (
            <a href={tableAddress(frame)} download rel="nofollow">
              {text.recommendations.csv}
            </a>
          ),
        })}
      />
      {all.length > 0 && <RecommendationFilters frame={frame} all={all} />}
      <Still>
        <RecommendationsList frame={frame} rows={rows} isEmpty={all.length === 0} />
      </Still>
      <SiteFooter
        text={text.common}
        fictive={frame.fictive}
        address={(await pageOrigin()) + pageAddress(frame)}
      />
    </div>
  );
});
