import type { NoteAnswer } from '@/lib/committee/load-note';
import { editionAddress, noteAddress } from '@/lib/committee/view/note-address';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

type Missing = Exclude<NoteAnswer, { readonly kind: 'note' | 'unknown-meeting' }>;

/** There is no such note: why, and what to do next. */
export function NoNote({ answer, text, mayWrite }: { answer: Missing; text: Messages; mayWrite: boolean }) {
  const { brief: words } = text;
  const { meeting, draft, published } = answer;
  const latest = published[0];
  const title = {
    none: words.none,
    problem: words.none,
    'no-draft': words.noDraft,
    'no-edition': fill(words.noEdition, { edition: answer.kind === 'no-edition' ? answer.edition : '' }),
  }[answer.kind];
  return (
    <div className="max-w-text py-10">
      <h1 className="text-21 font-bold wide:text-26">{title}</h1>
      {answer.kind === 'none' && (
        <p className="mt-3 text-16">{mayWrite ? words.noneWriter : words.noneReader}</p>
      )}
      {answer.kind === 'problem' && <p className="mt-3 text-16">{answer.problem}</p>}
      <p className="links mt-6">
        {mayWrite && meeting.held && (
          <a href={`${noteAddress(meeting.id)}/preparer`}>
            {draft === null ? words.prepareNew : words.prepare}
          </a>
        )}
        {draft !== null && answer.kind !== 'problem' && <a href={editionAddress(draft)}>{words.seeDraft}</a>}
        {latest && <a href={editionAddress(latest)}>{words.seePublished}</a>}
        {meeting.held && <a href={`/reunions/${encodeURIComponent(meeting.id)}`}>{words.seeMeeting}</a>}
      </p>
    </div>
  );
}
