import type { Recommendation } from '@/lib/committee/types';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import { sayState } from '@/lib/pages/committee/say-recommendation';

/** The state in a word, with the reason where it was dropped. */
export function StateCell({
  recommendation,
  frame,
}: {
  recommendation: Recommendation;
  frame: CommitteeFrame;
}) {
  return (
    <span>
      <b className="whitespace-nowrap">{sayState(recommendation, frame)}</b>
      {recommendation.reason !== null && (
        <span className="recommendation-about">{recommendation.reason}</span>
      )}
    </span>
  );
}
