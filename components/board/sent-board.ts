import type { BoardPart, PackedBoard } from '@/lib/board/pack-board';
import type { Choice } from '@/lib/board/types';

/** What the board's client component is handed: its texts, or by which marks they are found in the page. */
export type SentBoard = { readonly choice: Choice } & (
  | { readonly given: PackedBoard; readonly marks: null }
  | { readonly given: null; readonly marks: Readonly<Record<BoardPart, string>> }
);
