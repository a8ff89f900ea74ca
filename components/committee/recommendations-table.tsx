import type { ReactNode } from 'react';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { StandingRecommendation } from '@/lib/pages/committee/list-recommendations';
import {
  meetingAddress,
  nameLinked,
  recommendationAddress,
  sayPlaces,
} from '@/lib/pages/committee/say-recommendation';
import { formatDate } from '@/lib/i18n/format';
import { DueCell } from './due-cell';
import { MovementCell } from './movement-cell';
import { StateCell } from './state-cell';

interface RecommendationsTableProps {
  readonly frame: CommitteeFrame;
  readonly caption: string;
  readonly rows: readonly StandingRecommendation[];
  /** Without: all are of the meeting that the page is of. */
  readonly withMeeting?: boolean;
  /** Heads that sort, by column; plain ones without. */
  readonly heads?: Readonly<Partial<Record<RecommendationColumn, ReactNode>>>;
}

export type RecommendationColumn = 'numero' | 'responsable' | 'echeance' | 'etat' | 'reunion';

/** Recommendations as they stand today, with the movement of their indicator. */
export function RecommendationsTable(props: RecommendationsTableProps) {
  const { frame, caption, rows, withMeeting = false, heads = {} } = props;
  const { recommendations: words } = frame.text;
  const head = (column: RecommendationColumn, label: string) => heads[column] ?? <th scope="col">{label}</th>;
  return (
    <table className="table stack-table recommendations-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head('numero', words.number)}
          <th scope="col">{words.text}</th>
          {head('responsable', words.owner)}
          {head('echeance', words.due)}
          {head('etat', words.state)}
          <th scope="col">{words.movement}</th>
          {withMeeting && head('reunion', words.meeting)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.recommendation.id} row={row} frame={frame} withMeeting={withMeeting} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: StandingRecommendation;
  readonly frame: CommitteeFrame;
  readonly withMeeting: boolean;
}

function Row({ row, frame, withMeeting }: RowProps) {
  const { recommendation, meeting } = row;
  const { recommendations: words } = frame.text;
  const about = [
    sayPlaces(recommendation, frame),
    ...(recommendation.indicator === null ? [] : [nameLinked(recommendation.indicator, frame)]),
  ].join(' · ');
  return (
    <tr>
      <td data-label={words.number} className="recommendation-number">
        {recommendation.number}
      </td>
      <th scope="row">
        <a href={recommendationAddress(recommendation)}>{recommendation.text}</a>
        <span className="recommendation-about">{about}</span>
      </th>
      <td data-label={words.owner}>{recommendation.owner}</td>
      <td data-label={words.due}>
        <DueCell row={row} frame={frame} />
      </td>
      <td data-label={words.state}>
        <StateCell recommendation={recommendation} frame={frame} />
      </td>
      <td data-label={words.movement}>
        <MovementCell movement={row.movement} frame={frame} />
      </td>
      {withMeeting && (
        <td data-label={words.meeting}>
          {meeting && (
            <a href={meetingAddress(meeting)} title={meeting.title} className="whitespace-nowrap">
              {formatDate(meeting.date, frame.language)}
            </a>
          )}
        </td>
      )}
    </tr>
  );
}
