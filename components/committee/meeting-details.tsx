import { Section } from '@/components/ui/section';
import type { Meeting } from '@/lib/committee/types';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';

/** Agenda, organisations and documents; what is not there yet has no heading. */
export function MeetingDetails({ frame, meeting }: { frame: CommitteeFrame; meeting: Meeting }) {
  const { committee } = frame.text;
  const { agenda, organisations, documents } = meeting;
  if (agenda.length + organisations.length + documents.length === 0) {
    return (
      <Section title={committee.agenda}>
        <p className="sub">{committee.noDetails}</p>
      </Section>
    );
  }
  return (
    <div className="min-w-0">
      {agenda.length > 0 && (
        <Section title={committee.agenda}>
          <ol className="agenda">
            {agenda.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ol>
        </Section>
      )}
      {organisations.length > 0 && (
        <Section title={committee.organisations}>
          <p className="max-w-text text-14">{organisations.join(', ')}</p>
        </Section>
      )}
      {documents.length > 0 && (
        <Section title={committee.documents}>
          <ul className="text-14">
            {documents.map(({ title, url }) => (
              <li key={`${title} ${url}`} className="py-0.5">
                <a href={url} rel="noreferrer" className="[overflow-wrap:anywhere]">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
