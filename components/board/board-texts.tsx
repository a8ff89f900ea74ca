'use client';

import { takeBack } from '@/components/ui/still-shelf';
import { PARTS, type BoardPart, type PackedBoard } from '@/lib/board/pack-board';
import type { SentBoard } from './sent-board';

/** What the page came with, by its mark: it outlives the page's elements when the reader goes on and comes back. */
const here = new Map<string, string>();

/** The texts of a board: those given, or those that wait in the page; `null` where they are not to be found. */
export function findTexts({ choice, given, marks }: SentBoard): PackedBoard | null {
  if (given) return given;
  const [frame, figures, drawings] = PARTS.map((part) => findText(marks[part]));
  if (frame === undefined || figures === undefined || drawings === undefined) return null;
  return { choice, frame: { json: frame }, figures: { json: figures }, drawings: { json: drawings } };
}

function findText(mark: string): string | undefined {
  if (typeof window === 'undefined') return takeBack(mark);
  const found = here.get(mark) ?? document.querySelector(`[data-board="${mark}"]`)?.textContent ?? undefined;
  if (found !== undefined) here.set(mark, found);
  return found;
}

/** The blocks of data in the page. They stand after what is seen of it, which comes first. */
export function BoardTexts({
  marks,
  packed,
}: {
  readonly marks: Readonly<Record<BoardPart, string>>;
  readonly packed: PackedBoard;
}) {
  return PARTS.map((part) => (
    <script
      key={part}
      type="application/json"
      data-board={marks[part]}
      // What stands in the page is what was found: there is nothing to compare.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: packed[part].json }}
    />
  ));
}
