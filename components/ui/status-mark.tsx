import type { Status } from '@/lib/indicators/types';
import { StatusShape } from './status-shape';

/** A status as shape and word: colour never stands alone. */
export function StatusMark({ status, word }: { status: Status | null; word: string }) {
  return (
    <span className="status">
      <StatusShape status={status} />
      {word}
    </span>
  );
}
