import { Section } from '@/components/ui/section';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { MeetingData } from '@/lib/pages/committee/load-meeting';
import { RecommendationsTable } from './recommendations-table';

/** What the meeting recommended, and what it took over from those before. */
export function MeetingRecommendations({ frame, data }: { frame: CommitteeFrame; data: MeetingData }) {
  const { committee } = frame.text;
  const { made, carried } = data;
  return (
    <>
      <Section title={committee.made}>
        {made.length === 0 ? (
          <p className="sub">{committee.madeNone}</p>
        ) : (
          <RecommendationsTable frame={frame} caption={committee.made} rows={made} />
        )}
      </Section>
      {carried.length > 0 && (
        <Section title={committee.carried} hint={committee.carriedHint}>
          <RecommendationsTable frame={frame} caption={committee.carried} rows={carried} withMeeting />
        </Section>
      )}
    </>
  );
}
