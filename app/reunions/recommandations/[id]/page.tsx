import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pickFormWords } from '@/components/access/form/form-words';
import { CommitteeHead } from '@/components/committee/committee-head';
import { MovementSection } from '@/components/committee/movement-section';
import { RecommendationFacts } from '@/components/committee/recommendation-facts';
import { RecommendationFollowUp } from '@/components/committee/recommendation-follow-up';
import { SiteFooter } from '@/components/layout/site-footer';
import { NotFoundPage } from '@/components/states/not-found-page';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { loadCommitteePage } from '@/lib/pages/committee/committee-frame';
import { loadRecommendation } from '@/lib/pages/committee/load-recommendation';
import { recommendationAddress } from '@/lib/pages/committee/say-recommendation';
import { changeRecommendationAction, commentOnRecommendation } from '../actions';

const PATH = '/reunions/recommandations/[id]';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).recommendations.text,
}));

/** One recommendation: how it stands, what its indicator has done since, its history, and the forms to follow it. */
export default definePage(PATH, async (page) => {
  const id = page.params['id'] ?? '';
  const { frame, data } = await loadCommitteePage(page, recommendationAddress({ id }), [], (source) =>
    loadRecommendation(source, id),
  );
  if (data === null) return <NotFoundPage />;
  const { text, language } = frame;
  const { standing, changes } = data;
  const { recommendation } = standing;
  return (
    <div className="pb-2">
      <Breadcrumb
        label={text.common.breadcrumb}
        crumbs={[
          { text: text.committee.title, href: '/reunions' },
          { text: text.committee.recommendations, href: '/reunions/recommandations' },
          { text: fill(text.recommendations.name, { number: recommendation.number }), current: true },
        ]}
      />
      <CommitteeHead frame={frame} title={recommendation.text} />
      <div className="meeting-columns">
        <RecommendationFacts frame={frame} standing={standing} />
        <MovementSection frame={frame} standing={standing} hasData={data.hasData} />
      </div>
      <RecommendationFollowUp
        {...{ frame, recommendation, changes, text, language, here: frame.path }}
        words={pickFormWords(text)}
        change={changeRecommendationAction}
        comment={commentOnRecommendation}
      />
      <SiteFooter
        text={text.common}
        fictive={frame.fictive}
        address={(await pageOrigin()) + recommendationAddress(recommendation)}
      />
    </div>
  );
});
