import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pickFormWords } from '@/components/access/form/form-words';
import { CommitteeHead } from '@/components/committee/committee-head';
import { MeetingDetails } from '@/components/committee/meeting-details';
import { MeetingForms } from '@/components/committee/meeting-forms';
import { MeetingNotes } from '@/components/committee/meeting-notes';
import { MeetingRecommendations } from '@/components/committee/meeting-recommendations';
import { SiteFooter } from '@/components/layout/site-footer';
import { NotFoundPage } from '@/components/states/not-found-page';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { pageOrigin } from '@/lib/board/page-origin';
import { formatDate } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { loadCommitteePage } from '@/lib/pages/committee/committee-frame';
import { loadMeeting } from '@/lib/pages/committee/load-meeting';
import { meetingAddress } from '@/lib/pages/committee/say-recommendation';
import { pageAddress } from '@/lib/pages/page-address';
import { changeMeetingAction, removeMeetingAction } from '../actions';
import { addRecommendationAction } from '../recommandations/actions';

const PATH = '/reunions/[id]';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).committee.meeting,
}));

/** One meeting: what it was about, its notes, its recommendations and those it took over. `?formulaire=` opens a form. */
export default definePage(PATH, async (page) => {
  const id = page.params['id'] ?? '';
  const { frame, data } = await loadCommitteePage(page, meetingAddress({ id }), ['formulaire'], (source) =>
    loadMeeting(source, id),
  );
  if (data === null) return <NotFoundPage />;
  const { text, language } = frame;
  const { meeting } = data;
  return (
    <div className="pb-2">
      <Breadcrumb
        label={text.common.breadcrumb}
        crumbs={[
          { text: text.committee.title, href: '/reunions' },
          { text: meeting.title, current: true },
        ]}
      />
      <CommitteeHead
        frame={frame}
        title={meeting.title}
        note={
          <>
            <b className="text-ink">{formatDate(meeting.date, language)}</b> · {meeting.place}
          </>
        }
      />
      <div className="meeting-columns">
        <MeetingDetails frame={frame} meeting={meeting} />
        <MeetingNotes frame={frame} data={data} />
      </div>
      <MeetingRecommendations frame={frame} data={data} />
      {frame.mayWrite && (
        <MeetingForms
          {...{ frame, data, text, language, words: pickFormWords(text), here: pageAddress(frame) }}
          change={changeMeetingAction}
          remove={removeMeetingAction}
          add={addRecommendationAction}
        />
      )}
      <SiteFooter
        text={text.common}
        fictive={frame.fictive}
        address={(await pageOrigin()) + meetingAddress(meeting)}
      />
    </div>
  );
});
