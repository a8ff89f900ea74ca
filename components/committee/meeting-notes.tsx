import { Section } from '@/components/ui/section';
import { sayPeriod } from '@/lib/board/words';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { ListedBrief } from '@/lib/pages/committee/listed-brief';
import type { MeetingData } from '@/lib/pages/committee/load-meeting';
import { meetingAddress } from '@/lib/pages/committee/say-recommendation';

/** The notes of a meeting, and the way to make one. */
export function MeetingNotes({ frame, data }: { frame: CommitteeFrame; data: MeetingData }) {
  const { committee } = frame.text;
  const { meeting, briefs } = data;
  const address = `${meetingAddress(meeting)}/note`;
  const isBegun = briefs.some(({ state }) => state === 'draft');
  return (
    <Section title={committee.notes}>
      {briefs.every(({ state }) => state === 'draft') && <p className="sub">{committee.noNote}</p>}
      {briefs.length > 0 && (
        <ul className="text-14">
          {briefs.map((brief) => (
            <li key={brief.id} className="py-0.5">
              <NoteLine brief={brief} address={address} frame={frame} />
            </li>
          ))}
        </ul>
      )}
      {frame.mayWrite && (
        <p className="screen-only mt-3">
          <a className="button button-main" href={`${address}/preparer`}>
            {isBegun ? committee.continueNote : committee.prepareNote}
          </a>
        </p>
      )}
    </Section>
  );
}

function NoteLine({ brief, address, frame }: { brief: ListedBrief; address: string; frame: CommitteeFrame }) {
  const { committee } = frame.text;
  const name = fill(committee.noteEdition, { edition: brief.edition });
  const rest = [
    fill(committee.notePeriod, { period: sayPeriod(frame, brief.period) }),
    ...(brief.state === 'published' ? [] : [committee.noteStates[brief.state]]),
    ...(brief.publishedAt === null
      ? []
      : [fill(committee.notePublished, { date: formatDate(brief.publishedAt, frame.language) })]),
  ];
  // One that a later edition replaced is found by its own short address.
  const replaced = brief.state === 'superseded' && brief.code !== null ? `/n/${brief.code}` : address;
  const href = brief.state === 'draft' ? `${address}/preparer` : replaced;
  return (
    <>
      <a href={href}>{name}</a> · {rest.join(' · ')}
    </>
  );
}
