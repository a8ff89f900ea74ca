import { sayWaiting } from '@/components/prepare/tell-publication';
import type { LoadedNote } from '@/lib/committee/load-note';
import { markSeen } from '@/lib/committee/prepare/seen-document';
import { editionAddress, noteAddress } from '@/lib/committee/view/note-address';
import { formatList } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

interface NoteNoticesProps {
  readonly note: LoadedNote;
  readonly text: Messages;
  readonly language: Language;
}

/** What the reader must know before reading: a draft, a replaced edition, an extract; on the screen alone. */
export function NoteNotices({ note, text: { brief: words }, language }: NoteNoticesProps) {
  const { brief, published, draft, extractOf, meeting, document } = note;
  const waiting = document.findings.filter(({ id }) => note.waiting.includes(id));
  const latest = published[0];
  return (
    <div className="screen-only">
      {brief.state === 'draft' && (
        <p className="note-notice">
          {words.draftNotice} <a href={prepareFrom(note)}>{words.prepare}</a>
          {latest && (
            <>
              {' · '}
              <a href={editionAddress(latest)}>{words.seePublished}</a>
            </>
          )}
        </p>
      )}
      {waiting.length > 0 && <p className="note-notice">{sayWaiting(waiting, language)}</p>}
      {meeting.held === null && <p className="note-notice">{words.meetingLost}</p>}
      {brief.state === 'superseded' && latest && (
        <p className="note-notice">
          <b>{fill(words.supersededBy, { edition: latest.edition })}</b>{' '}
          <a href={editionAddress(latest)}>{fill(words.seeLatest, { edition: latest.edition })}</a>
        </p>
      )}
      {brief.state === 'published' && draft !== null && (
        <p className="note-notice">
          <a href={editionAddress(draft)}>{words.seeDraft}</a>
        </p>
      )}
      {extractOf !== null && (
        <p className="note-notice">
          {extractOf.length === 0
            ? words.confinedNone
            : fill(words.confined, { regions: formatList(extractOf, language) })}{' '}
          {words.confinedMore}
        </p>
      )}
    </div>
  );
}

/** Where the draft is prepared, with what was read of it; told apart from the whole note, an extract has another fingerprint. */
function prepareFrom({ brief, document, extractOf }: LoadedNote): string {
  const address = `${noteAddress(brief.meeting)}/preparer`;
  return extractOf === null ? `${address}?vu=${markSeen(document, brief)}` : address;
}
