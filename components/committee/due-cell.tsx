import { StatusShape } from '@/components/ui/status-shape';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { StandingRecommendation } from '@/lib/pages/committee/list-recommendations';
import { sayDelay, sayDueDate } from '@/lib/pages/committee/say-recommendation';

/** The due date, and how far off it is while there is something to be done. */
export function DueCell({
  row: { recommendation, overdue },
  frame,
}: {
  row: Pick<StandingRecommendation, 'recommendation' | 'overdue'>;
  frame: CommitteeFrame;
}) {
  const delay = sayDelay(recommendation, frame);
  return (
    <span>
      <span className="whitespace-nowrap">{sayDueDate(recommendation, frame)}</span>
      {delay !== null && (
        <span className={overdue ? 'recommendation-late status' : 'recommendation-about'}>
          {overdue && <StatusShape status="off-track" />}
          {overdue ? <b>{delay}</b> : delay}
        </span>
      )}
    </span>
  );
}
