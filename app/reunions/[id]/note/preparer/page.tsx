import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pickFormWords } from '@/components/access/form/form-words';
import { SiteFooter } from '@/components/layout/site-footer';
import { BeginBrief } from '@/components/prepare/begin-brief';
import { BriefForm } from '@/components/prepare/brief-form';
import { OutreadNotice } from '@/components/prepare/outread-notice';
import { PublishForm } from '@/components/prepare/publish-form';
import { NotFoundPage } from '@/components/states/not-found-page';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Section } from '@/components/ui/section';
import { firstValue } from '@/lib/board/read-query';
import { pageOrigin } from '@/lib/board/page-origin';
import { prepareAddress } from '@/lib/committee/prepare/addresses';
import { findOutread } from '@/lib/committee/prepare/seen-document';
import { loadPreparation } from '@/lib/committee/prepare/load-prepare';
import { formatDate } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { currentStore } from '@/lib/store/current';
import { beginBriefAction, changeBriefAction, discardBriefAction, publishBriefAction } from './actions';

const PATH = '/reunions/[id]/note/preparer';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).prepare.heading,
}));

/** Where the secretary composes a meeting's note: begun with a period, adjusted, looked at, published. */
export default definePage(PATH, async ({ params, query, scope, language }) => {
  const text = messagesIn(language);
  const { prepare, common, committee, committeeForms } = text;
  const page = await loadPreparation(await currentStore(), params['id'] ?? '');
  if (!page) return <NotFoundPage />;
  const { meeting, draft } = page;
  const here = prepareAddress(meeting);
  const form = { here, words: pickFormWords(text), text, language };
  const isNational = scope.kind === 'nation';
  return (
    <div className="pb-2">
      <Breadcrumb
        label={common.breadcrumb}
        crumbs={[
          { text: committee.title, href: '/reunions' },
          { text: meeting.title, href: `/reunions/${encodeURIComponent(meeting.id)}` },
          { text: prepare.heading, current: true },
        ]}
      />
      <h1 className="text-21 font-bold wide:text-26">
        {draft ? fill(prepare.headingDraft, { edition: draft.edition }) : prepare.heading}
      </h1>
      <p className="mt-1 mb-4 text-ink-2">
        {meeting.title} · {formatDate(meeting.date, language)} · {meeting.place}
      </p>
      {!isNational && (
        <p role="alert" className="notice notice-fault mt-4">
          {committeeForms.nationalOnly}
        </p>
      )}
      {isNational && !draft && (
        <Section title={prepare.beginTitle} hint={prepare.beginHint}>
          {page.periods.length > 0 ? (
            <BeginBrief page={page} action={beginBriefAction} {...form} />
          ) : (
            <p>{prepare.noData}</p>
          )}
        </Section>
      )}
      {isNational && draft && (
        <>
          {page.problem && (
            <p role="alert" className="notice notice-fault mt-4">
              {page.problem[language]}
            </p>
          )}
          <OutreadNotice since={findOutread(page.seen, draft, firstValue(query['vu']))} text={text} />
          <Section title={prepare.contentTitle} hint={prepare.contentHint}>
            <BriefForm page={page} draft={draft} action={changeBriefAction} {...form} />
          </Section>
          <Section id="publication" title={prepare.publishTitle}>
            <PublishForm
              {...{ page, draft, ...form }}
              publish={publishBriefAction}
              discard={discardBriefAction}
            />
          </Section>
        </>
      )}
      <SiteFooter text={common} fictive={page.fictive} address={(await pageOrigin()) + here} />
    </div>
  );
});
