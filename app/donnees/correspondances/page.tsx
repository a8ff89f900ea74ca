import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pickFormWords } from '@/components/access/form/form-words';
import { CheckedRest } from '@/components/data/checked-rest';
import { MappingCheckForm } from '@/components/data/mapping-check-form';
import { MappingState } from '@/components/data/mapping-state';
import { MappingTable } from '@/components/data/mapping-table';
import { SheetHead } from '@/components/data/sheet-head';
import { SiteFooter } from '@/components/layout/site-footer';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Section } from '@/components/ui/section';
import { loadSite } from '@/lib/board/load-site';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { MEASURES } from '@/lib/indicators/measures';
import { pageAddress } from '@/lib/pages/page-address';
import { loadMappingHealth } from '@/lib/pages/quality/load-pulls';
import { sayMapping } from '@/lib/pages/quality/say-mapping';
import { viewMapping } from '@/lib/pages/quality/view-mapping';
import { mappedIn } from '@/lib/profile-check/mapped-measures';
import { currentStore } from '@/lib/store/current';
import { checkMapping } from '../actions';

const PATH = '/donnees/correspondances';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).quality.mapping,
}));

/** Measures and the server's items, with the health of each; an administrator may have it checked. */
export default definePage(PATH, async ({ reader, scope, language, query }) => {
  const text = messagesIn(language);
  const { quality, definition, common } = text;
  const site = await loadSite(reader);
  const health = await loadMappingHealth(await currentStore(), scope);
  const { asked, rows, sort } = viewMapping(site.profile, health, scope, text, query);
  const here = pageAddress({ path: PATH, asked });
  const others = health.answered?.items.filter(({ about }) => about !== 'measure') ?? [];
  return (
    <>
      <Breadcrumb
        label={common.breadcrumb}
        crumbs={[
          { text: definition.crumb, href: '/donnees' },
          { text: quality.mapping, current: true },
        ]}
      />
      <SheetHead title={quality.mapping} release={site.release} text={text} language={language} />
      <h1 className="pt-1 text-21 font-bold wide:text-26">{quality.mappingTitle}</h1>
      <p className="max-w-text pt-1 pb-2">{quality.mappingLead}</p>
      <MappingState words={sayMapping(health, site.profile, { text, language }, new Date())} />
      {reader.permissions.has('profile:check') && (
        <MappingCheckForm action={checkMapping} words={pickFormWords(text)} {...{ here, text, language }} />
      )}
      <Section
        title={quality.mapping}
        hint={fill(quality.mapped, { mapped: mappedIn(site.profile).length, total: MEASURES.length })}
      >
        <MappingTable frame={{ path: PATH, asked, text, language }} rows={rows} sort={sort} />
        <p className="links screen-only">
          <a href="/api/v1/mapping.csv">{quality.mappingCsv}</a>
        </p>
      </Section>
      {others.length > 0 && (
        <Section title={quality.others} hint={quality.othersText}>
          <CheckedRest items={others} text={text} language={language} />
        </Section>
      )}
      <SiteFooter
        text={common}
        fictive={site.source?.fictive ?? false}
        address={`${await pageOrigin()}${here}`}
        without={others.length === 0 ? ['controles'] : []}
      />
    </>
  );
});
