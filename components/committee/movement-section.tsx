import { Section } from '@/components/ui/section';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { StandingRecommendation } from '@/lib/pages/committee/list-recommendations';
import { nameLinked } from '@/lib/pages/committee/say-recommendation';
import { sayMovement } from '@/lib/pages/committee/say-movement';

interface MovementSectionProps {
  readonly frame: CommitteeFrame;
  readonly standing: StandingRecommendation;
  /** A release is published. */
  readonly hasData: boolean;
}

/** What the linked indicator has done since the recommendation, with what both figures rest on. */
export function MovementSection({ frame, standing, hasData }: MovementSectionProps) {
  const { recommendations: words } = frame.text;
  const { recommendation, movement } = standing;
  const { indicator } = recommendation;
  const said = movement && sayMovement(movement, frame);
  return (
    <Section title={words.movement}>
      {indicator === null ? (
        <p className="sub">{words.noIndicator}</p>
      ) : said ? (
        <>
          <p className="text-14">
            <a href={`/donnees/indicateurs/${encodeURIComponent(indicator)}`}>
              {nameLinked(indicator, frame)}
            </a>
          </p>
          <p className="movement-line">
            {said.line}
            {said.change !== null && <b>{said.change}</b>}
          </p>
          <p className="sub">
            {[said.months, said.data, sayOwn(standing, frame)].filter((part) => part !== null).join(' · ')}
          </p>
          {said.withheld !== null && <p className="mt-2 text-14">{words.withheldLong[said.withheld]}</p>}
        </>
      ) : (
        <p className="sub">{hasData ? words.movementNone : words.movementBefore}</p>
      )}
    </Section>
  );
}

/** Of a recommendation that concerns other regions too, a confined reader is told the own part, and that it is a part. */
function sayOwn(
  { recommendation }: StandingRecommendation,
  { scope, places, text }: CommitteeFrame,
): string | null {
  const isPart = scope.kind !== 'nation' && recommendation.places.some((uid) => !places.has(uid));
  return isPart ? text.recommendations.movementOwn : null;
}
