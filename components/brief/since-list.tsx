import type { BriefView } from '@/lib/committee/view/view-brief';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { RevisedTable } from './revised-table';

/** What became of a frozen note's figures, after it and on the screen alone: the note itself stays as it was printed. */
export function SinceList({ view: { since, speaker } }: { view: BriefView }) {
  const { brief, briefParts } = speaker.text;
  if (since.length === 0) return <p className="note-later note-hint screen-only">{brief.sinceNone}</p>;
  const hint = pickForm(speaker.language, since.length, brief.sinceHint);
  return (
    <section id="revisions" className="note-later note-section screen-only">
      <h2 className="text-18 font-bold">{brief.since}</h2>
      <p className="note-hint">{fill(hint, { count: since.length })}</p>
      <RevisedTable rows={since} label={brief.since} words={briefParts} />
    </section>
  );
}
