import { formatDateTime } from '@/lib/i18n/format';
import type { CommitteeChange } from '@/lib/committee/types';
import { fill } from '@/lib/i18n/messages/fill';
import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import { sayChangedFields, sayChangeKind } from '@/lib/pages/committee/say-change';

interface ChangeHistoryProps {
  /** Newest first. */
  readonly changes: readonly CommitteeChange[];
  readonly frame: CommitteeFrame;
}

/** Every change: when, by whom, what it was and became, and what was said with it. */
export function ChangeHistory({ changes, frame }: ChangeHistoryProps) {
  const { recommendations: words } = frame.text;
  return (
    <ol className="change-history">
      {changes.map((change) => {
        const fields = sayChangedFields(change, frame);
        return (
          <li key={change.id}>
            <p className="change-by">
              <time dateTime={change.at.toISOString()}>
                {fill(words.by, {
                  date: formatDateTime(change.at, frame.language),
                  name: change.by.accountName,
                })}
              </time>
              {fields.length === 0 && <> · {sayChangeKind(change, frame)}</>}
            </p>
            {fields.map((field) => (
              <p key={field}>{field}</p>
            ))}
            {change.comment !== null && <p className="change-comment">{change.comment}</p>}
          </li>
        );
      })}
    </ol>
  );
}
