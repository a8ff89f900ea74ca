import type { FigureText } from '@/lib/committee/view/view-figure';

/** A printed value with what weakens it, and on the screen what it has become since. */
export function FigureValue({ figure, strong = true }: { figure: FigureText; strong?: boolean }) {
  return (
    <>
      {strong && figure.hasValue ? <b className="note-value">{figure.value}</b> : figure.value}
      {figure.caution !== null && <span className="note-small">{figure.caution}</span>}
      {figure.revised !== null && <span className="note-since screen-only">{figure.revised}</span>}
    </>
  );
}
