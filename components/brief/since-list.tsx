import type { BriefView } from '@/lib/committee/view/view-brief';
import { messagesIn } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { RevisedTable } from './revised-table';

/**
 * What became of a frozen note's figures, after it and on the screen alone, in the words of the day: the note itself stays as it was
 * printed. What its changes were counted from stands apart and is not counted: it is not printed.
 */
export function SinceList({ view: { since, sinceBases, speaker } }: { view: BriefView }) {
  const { brief, briefParts } = messagesIn(speaker.language);
  const hint = pickForm(speaker.language, since.length, brief.sinceHint);
  return (
    <>
      {since.length === 0 ? (
        <p className="note-later note-hint screen-only">{brief.sinceNone}</p>
      ) : (
        <section id="revisions" className="note-later note-section screen-only">
          <h2 className="text-18 font-bold">{brief.since}</h2>
          <p className="note-hint">{fill(hint, { count: since.length })}</p>
          <RevisedTable rows={since} label={brief.since} words={briefParts} />
        </section>
      )}
      {sinceBases.length > 0 && (
        <section className="note-later note-section screen-only">
          <h2 className="text-18 font-bold">{brief.sinceBases}</h2>
          <p className="note-hint">{brief.sinceBasesHint}</p>
          <RevisedTable rows={sinceBases} label={brief.sinceBases} words={briefParts} bases />
        </section>
      )}
    </>
  );
}
