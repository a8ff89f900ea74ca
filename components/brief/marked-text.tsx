import { ToValidate } from '@/components/ui/to-validate';

/** A sentence in which « à valider » stands in its dashed box, as beside every target; what follows it closely stays with it. */
export function MarkedText({ text, word }: { text: string; word: string }) {
  const [start, ...rest] = text.split(word);
  return (
    <>
      {start}
      {rest.map((part, index) => {
        const close = /^[^ ]*/.exec(part)?.[0] ?? '';
        return (
          <span key={index}>
            <span className="note-close">
              <ToValidate word={word} />
              {close}
            </span>
            {part.slice(close.length)}
          </span>
        );
      })}
    </>
  );
}
