import { definePage, definePageMetadata } from '@/components/access/define-page';
import { DefinitionsList } from '@/components/data/definitions-list';
import { IndicatorsTable } from '@/components/data/indicators-table';
import { SheetHead } from '@/components/data/sheet-head';
import { SiteFooter } from '@/components/layout/site-footer';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Section } from '@/components/ui/section';
import { trackedBy } from '@/lib/board/board-indicators';
import { loadSite } from '@/lib/board/load-site';
import { Still } from '@/components/ui/still';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { INDICATORS } from '@/lib/indicators/catalogue';

const PATH = '/donnees/definitions';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).quality.definitions,
}));

/** All indicators: a table to find one, then each definition in full. */
export default definePage(PATH, async ({ reader, language }) => {
  const text = messagesIn(language);
  const { quality, definition, common, data } = text;
  const site = await loadSite(reader);
  const tracked = new Set(trackedBy(site.profile).map(({ id }) => id));
  return (
    <>
      <Breadcrumb
        label={common.breadcrumb}
        crumbs={[
          { text: definition.crumb, href: '/donnees' },
          { text: quality.definitions, current: true },
        ]}
      />
      <SheetHead title={quality.definitions} release={site.release} {...{ text, language }} />
      <h1 className="pt-1 text-21 font-bold wide:text-26">
        {fill(quality.definitionsTitle, { total: INDICATORS.length })}
      </h1>
      <p className="max-w-text pt-1 pb-2">{quality.definitionsLead}</p>
      <p className="links screen-only mb-5">
        <a href="/api/v1/indicators.csv">{quality.definitionsCsv}</a>
      </p>
      <Still>
        <Section
          title={data.indicators}
          hint={fill(data.indicatorsHint, { tracked: tracked.size, total: INDICATORS.length })}
        >
          <IndicatorsTable tracked={tracked} text={text} language={language} />
        </Section>
        <div className="quality-definitions">
          <DefinitionsList tracked={tracked} text={text} language={language} />
        </div>
      </Still>
      <SiteFooter
        text={common}
        fictive={site.source?.fictive ?? false}
        address={`${await pageOrigin()}${PATH}`}
      />
    </>
  );
});
