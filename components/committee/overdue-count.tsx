import { StatusShape } from '@/components/ui/status-shape';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { StateCounts } from '@/lib/pages/committee/count-states';
import { sayOverdue } from '@/lib/pages/committee/say-counts';

/** `■ 2 en retard`, on a line of its own; nothing without any. */
export function OverdueCount({ counts, frame }: { counts: StateCounts; frame: CommitteeFrame }) {
  const said = sayOverdue(counts, frame);
  if (said === null) return null;
  return (
    <span className="recommendation-late status">
      <StatusShape status="off-track" />
      <b>{said}</b>
    </span>
  );
}
