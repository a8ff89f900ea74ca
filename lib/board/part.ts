import type { BoardFrame } from './types';

/** Whether the places listed are only a part of those that the head is the total of: the reader may not see the others. */
export function isPart({ scope, head }: Pick<BoardFrame, 'scope' | 'head'>): boolean {
  return scope === 'regions' && head.level === 'country';
}

/** Name of the total that closes a list: the programme's, where the list is not of all of it. */
export function sayTogether(frame: Pick<BoardFrame, 'scope' | 'head' | 'text'>): string {
  const { board } = frame.text;
  return isPart(frame) ? board.stripWhole : board.together;
}
