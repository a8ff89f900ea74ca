import type { findOutread } from '@/lib/committee/prepare/seen-document';
import type { Messages } from '@/lib/i18n/messages';

interface OutreadNoticeProps {
  readonly since: ReturnType<typeof findOutread>;
  readonly text: Messages;
}

/** That the draft is not the one whose preview was read: an alarm where its data changed, a hint where somebody saved it, as its reader knows. */
export function OutreadNotice({ since, text: { prepare } }: OutreadNoticeProps) {
  if (since === null) return null;
  if (since === 'edited') return <p className="field-hint mt-4">{prepare.previewEdited}</p>;
  return (
    <p role="alert" className="notice notice-fault mt-4">
      {prepare.previewChanged}
    </p>
  );
}
