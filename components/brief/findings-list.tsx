import type { FindingText } from '@/lib/committee/view/view-findings';
import { MarkedText } from './marked-text';

/** What the data say, in sentences: numbered under the title, as a list at the head of a part. */
export function FindingsList({
  findings,
  word,
  lead = false,
}: {
  findings: readonly FindingText[];
  /** « à valider », which stands in a box. */
  word: string;
  lead?: boolean;
}) {
  if (findings.length === 0) return null;
  const items = findings.map(({ id, text, waits }) => (
    <li key={id}>
      <MarkedText text={text} word={word} />
      {waits !== null && <b className="note-waits"> [{waits}]</b>}
    </li>
  ));
  return lead ? <ol className="note-lead">{items}</ol> : <ul className="note-findings">{items}</ul>;
}

/** Free paragraphs of the secretary, as they were typed. */
export function FreeParagraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text, index) => (
    <p key={index} className="note-free">
      {text}
    </p>
  ));
}
