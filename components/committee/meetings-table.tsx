import { formatDate } from '@/lib/i18n/format';
import type { ListedBrief } from '@/lib/pages/committee/listed-brief';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { MeetingRow } from '@/lib/pages/committee/load-meetings';
import { sayStates } from '@/lib/pages/committee/say-counts';
import { meetingAddress } from '@/lib/pages/committee/say-recommendation';
import { OverdueCount } from './overdue-count';

interface MeetingsTableProps {
  readonly frame: CommitteeFrame;
  readonly caption: string;
  readonly rows: readonly MeetingRow[];
  /** The published note of a meeting, by its id. */
  readonly briefs: ReadonlyMap<string, ListedBrief>;
}

/** Meetings with what became of their recommendations. */
export function MeetingsTable({ frame, caption, rows, briefs }: MeetingsTableProps) {
  const { text, language } = frame;
  const { committee } = text;
  const withNotes = rows.some(({ meeting }) => briefs.has(meeting.id));
  return (
    <table className="table stack-table meetings-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{committee.meeting}</th>
          <th scope="col">{committee.date}</th>
          <th scope="col">{committee.place}</th>
          <th scope="col">{committee.recommendations}</th>
          {withNotes && <th scope="col">{committee.note}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ meeting, counts }) => {
          const brief = briefs.get(meeting.id);
          return (
            <tr key={meeting.id}>
              <th scope="row">
                <a href={meetingAddress(meeting)}>{meeting.title}</a>
              </th>
              <td data-label={committee.date} className="whitespace-nowrap">
                {formatDate(meeting.date, language)}
              </td>
              <td data-label={committee.place}>{meeting.place}</td>
              <td data-label={committee.recommendations}>
                <span>
                  {counts.all === 0 ? committee.recommendationsNone : sayStates(counts, frame)}
                  <OverdueCount counts={counts} frame={frame} />
                </span>
              </td>
              {withNotes && (
                <td data-label={committee.note}>
                  {brief && <a href={`${meetingAddress(meeting)}/note`}>{committee.note}</a>}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
