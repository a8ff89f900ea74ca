import { ToValidate } from '@/components/ui/to-validate';

/** A sentence in which « à valider » stands in its dashed box, as beside every target. */
export function MarkedText({ text, word }: { text: string; word: string }) {
  const parts = text.split(word);
  return parts.map((part, index) => (
    // eslint-disable-next-line react/no-array-index-key -- the parts of a text have no other name
    <span key={index}>
      {index > 0 && <ToValidate word={word} />}
      {part}
    </span>
  ));
}
