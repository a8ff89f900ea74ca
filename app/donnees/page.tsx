import { CompletenessHeat } from '@/components/data/completeness-heat';
import { IndicatorsTable } from '@/components/data/indicators-table';
import { MappingTable } from '@/components/data/mapping-table';
import { PullsTable } from '@/components/data/pulls-table';
import { RefusalsTable } from '@/components/data/refusals-table';
import { RevisionsTable } from '@/components/data/revisions-table';
import { ServerState } from '@/components/data/server-state';
import { TargetsTable } from '@/components/data/targets-table';
import { SiteFooter } from '@/components/layout/site-footer';
import { Section } from '@/components/ui/section';
import { definePage, definePageMetadata } from '@/components/access/define-page';
import { trackedBy } from '@/lib/board/board-indicators';
import { loadData } from '@/lib/board/load-data';
import { loadTargets } from '@/lib/board/load-targets';
import { sayPeriod } from '@/lib/board/words';
import { loadSite } from '@/lib/board/load-site';
import { pageOrigin } from '@/lib/board/page-origin';
import { formatPercent } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { INDICATORS } from '@/lib/indicators/catalogue';

export const generateMetadata = definePageMetadata('/donnees', ({ language }) => ({
  title: messagesIn(language).common.data,
}));

/** Quality, sources and definitions. */
export default definePage('/donnees', async ({ reader, scope, language }) => {
  const text = messagesIn(language);
  const { data, common } = text;
  const site = await loadSite(reader);
  const { pulls, refused, revisions, completeness } = await loadData(scope);
  const targets = await loadTargets(scope);
  const threshold = site.profile.coverageThreshold;
  const tracked = new Set(trackedBy(site.profile).map(({ id }) => id));
  return (
    <>
      <h1 className="py-4 text-21 font-bold wide:text-26">{data.title}</h1>
      <Section title={data.server}>
        <ServerState site={site} text={text} language={language} />
      </Section>
      <Section
        title={data.completeness}
        hint={fill(data.completenessHint, { threshold: formatPercent(threshold * 100, language, 0) })}
      >
        {completeness ? (
          <CompletenessHeat {...{ completeness, text, language, threshold }} />
        ) : (
          <p className="mt-2">{data.completenessAbsent}</p>
        )}
      </Section>
      <Section
        id="cibles"
        title={data.targets}
        hint={
          targets
            ? fill(data.targetsHint, {
                month: sayPeriod({ language, text }, targets.month),
                plan: targets.plan.name[language],
              })
            : data.targetsNone
        }
      >
        {targets && <TargetsTable {...{ targets, text, language, threshold }} />}
      </Section>
      <Section title={data.pulls}>
        <PullsTable pulls={pulls} text={data} language={language} />
      </Section>
      <Section title={data.refusals}>
        <RefusalsTable refused={refused} text={data} language={language} />
      </Section>
      <Section title={data.revisions} hint={data.revisionsHint}>
        <RevisionsTable revisions={revisions} text={text} language={language} />
      </Section>
      <Section
        title={data.indicators}
        hint={fill(data.indicatorsHint, { tracked: tracked.size, total: INDICATORS.length })}
      >
        <IndicatorsTable tracked={tracked} text={text} language={language} />
      </Section>
      <Section title={data.mapping}>
        <MappingTable profile={site.profile} text={text} />
      </Section>
      <SiteFooter
        text={common}
        fictive={site.source?.fictive ?? false}
        address={`${await pageOrigin()}/donnees`}
      />
    </>
  );
});
