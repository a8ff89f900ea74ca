import { CurrentValue } from '@/components/data/current-value';
import { DefinitionText } from '@/components/data/definition-text';
import { MonthsTable } from '@/components/data/months-table';
import { SheetHead } from '@/components/data/sheet-head';
import { StaticTrend } from '@/components/data/static-trend';
import { SiteFooter } from '@/components/layout/site-footer';
import { NotFoundPage } from '@/components/states/not-found-page';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Section } from '@/components/ui/section';
import { definePage, definePageMetadata } from '@/components/access/define-page';
import { boardIndicators, trackedBy } from '@/lib/board/board-indicators';
import { loadDefinition } from '@/lib/board/load-definition';
import { loadSite } from '@/lib/board/load-site';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { indicatorById } from '@/lib/indicators/catalogue';
import { sayRelease } from '@/lib/pages/say-release';

export const generateMetadata = definePageMetadata('/donnees/indicateurs/[id]', ({ params, language }) => {
  const title = indicatorById(params['id'] ?? '')?.label[language];
  return title === undefined ? {} : { title };
});

/** One indicator: what it means, where it stands, and how it went. */
export default definePage('/donnees/indicateurs/[id]', async ({ reader, scope, language, params }) => {
  const definition = indicatorById(params['id'] ?? '');
  if (!definition) return <NotFoundPage />;
  const text = messagesIn(language);
  const site = await loadSite(reader);
  const tracked = trackedBy(site.profile).includes(definition);
  const state = await loadDefinition(definition, scope);
  const [indicator] = boardIndicators([definition], language);
  if (!indicator) return <NotFoundPage />;
  const country = site.profile.name[language];
  const { provisionalFrom } = state;
  const shared = { indicator, text, language, threshold: site.profile.coverageThreshold, provisionalFrom };
  return (
    <>
      <Breadcrumb
        label={text.common.breadcrumb}
        crumbs={[
          { text: text.definition.crumb, href: '/donnees' },
          { text: indicator.label, current: true },
        ]}
      />
      <SheetHead title={indicator.label} release={site.release} text={text} language={language} />
      <h1 className="pt-1 text-21 font-bold wide:text-26">{indicator.label}</h1>
      <p className="max-w-text pt-1 pb-5 text-16">{indicator.definition}</p>
      {!tracked && (
        <p className="mb-6 border-l-[5px] border-rule bg-tint px-3 py-2">{text.definition.notTracked}</p>
      )}
      {tracked && state.history && (
        <Section
          title={text.definition.current}
          {...(site.release && { hint: sayRelease(site.release, text, language) })}
        >
          <CurrentValue {...shared} state={state} history={state.history} />
        </Section>
      )}
      <Section title={text.definition.formula}>
        <DefinitionText definition={definition} text={text} language={language} />
      </Section>
      {tracked && state.history && (
        <>
          <Section title={text.definition.trend}>
            <StaticTrend {...shared} history={state.history} country={country} />
          </Section>
          <Section title={text.definition.trendTable}>
            <MonthsTable {...shared} history={state.history} />
          </Section>
        </>
      )}
      <SiteFooter
        text={text.common}
        fictive={site.source?.fictive ?? false}
        address={`${await pageOrigin()}/donnees/indicateurs/${definition.id}`}
        withFiles={reader.permissions.has('data:read') && state.history !== null}
        without={tracked ? [] : ['valeur', 'mois']}
      />
    </>
  );
});
