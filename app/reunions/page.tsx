import Link from 'next/link';
import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pickFormWords } from '@/components/access/form/form-words';
import { CommitteeHead } from '@/components/committee/committee-head';
import { MeetingForm } from '@/components/committee/meeting-form';
import { MeetingsTable } from '@/components/committee/meetings-table';
import { SiteFooter } from '@/components/layout/site-footer';
import { Section } from '@/components/ui/section';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { loadCommitteePage } from '@/lib/pages/committee/committee-frame';
import { loadMeetings } from '@/lib/pages/committee/load-meetings';
import { sayFollowed, sayMeetingsTitle } from '@/lib/pages/committee/say-meetings';
import { addMeetingAction } from './actions';

const PATH = '/reunions';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).committee.title,
}));

/** The committee's meetings, to come and past, with what became of their recommendations. */
export default definePage(PATH, async (page) => {
  const { frame, data } = await loadCommitteePage(page, PATH, [], loadMeetings);
  const { text, language } = frame;
  const { committee } = text;
  const { next, past, counts, briefs } = data;
  const isEmpty = next.length + past.length === 0;
  const mayAdd = frame.mayWrite && frame.scope.kind === 'nation';
  return (
    <div className="pb-2">
      <CommitteeHead
        frame={frame}
        title={sayMeetingsTitle(data, frame)}
        note={sayFollowed(counts, frame)}
        links={
          <>
            {counts.all > 0 && (
              <Link href="/reunions/recommandations" prefetch={false}>
                {committee.all}
              </Link>
            )}
            {counts.overdue > 0 && (
              <Link href="/reunions/recommandations?retard=oui" prefetch={false}>
                {committee.late}
              </Link>
            )}
            {mayAdd && !isEmpty && <a href="#ajouter">{committee.addMeeting}</a>}
          </>
        }
      />
      {isEmpty && (
        <p className="mb-6 max-w-text text-16">
          {committee.none} {mayAdd ? committee.noneWriter : committee.noneReader}
        </p>
      )}
      {next.length > 0 && (
        <Section title={committee.next}>
          <MeetingsTable frame={frame} caption={committee.next} rows={next} briefs={briefs} />
        </Section>
      )}
      {!isEmpty && (
        <Section title={committee.past}>
          {past.length === 0 ? (
            <p className="sub">{committee.nonePast}</p>
          ) : (
            <MeetingsTable frame={frame} caption={committee.past} rows={past} briefs={briefs} />
          )}
        </Section>
      )}
      {mayAdd && (
        <div className="screen-only">
          <Section title={committee.addMeeting}>
            <MeetingForm
              id="ajouter"
              action={addMeetingAction}
              {...{ here: PATH, words: pickFormWords(text), text, language }}
            />
          </Section>
        </div>
      )}
      <SiteFooter text={text.common} fictive={frame.fictive} address={(await pageOrigin()) + PATH} />
    </div>
  );
});
