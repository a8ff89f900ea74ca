import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { StandingRecommendation } from '@/lib/pages/committee/list-recommendations';
import { meetingAddress, nameLinked, sayPlaces } from '@/lib/pages/committee/say-recommendation';
import { DueCell } from './due-cell';
import { StateCell } from './state-cell';

interface RecommendationFactsProps {
  readonly frame: CommitteeFrame;
  readonly standing: StandingRecommendation;
}

/** Who answers for it, by when, how it stands, where, and which meeting made it. */
export function RecommendationFacts({ frame, standing }: RecommendationFactsProps) {
  const { text, language } = frame;
  const { recommendations: words } = text;
  const { recommendation, meeting } = standing;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [words.state, <StateCell key="state" recommendation={recommendation} frame={frame} />],
    [words.owner, recommendation.owner],
    [words.due, <DueCell key="due" row={standing} frame={frame} />],
    [words.places, sayPlaces(recommendation, frame)],
    [
      words.indicator,
      recommendation.indicator === null ? (
        text.common.none
      ) : (
        <a key="indicator" href={`/donnees/indicateurs/${encodeURIComponent(recommendation.indicator)}`}>
          {nameLinked(recommendation.indicator, frame)}
        </a>
      ),
    ],
    [
      words.meeting,
      <span key="meeting">
        {meeting && <a href={meetingAddress(meeting)}>{meeting.title}</a>}
        <span className="recommendation-about">
          {fill(words.madeAt, { date: formatDate(recommendation.madeOn, language) })}
        </span>
      </span>,
    ],
  ];
  return (
    <Section title={fill(words.name, { number: recommendation.number })}>
      <dl className="recommendation-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
