import { headers } from 'next/headers';
import { after } from 'next/server';
import { isPageAsked } from '@/components/ui/still';
import { drop, putBy } from '@/components/ui/still-shelf';
import { PARTS, type PackedBoard } from '@/lib/board/pack-board';
import type { SentBoard } from './sent-board';

/**
 * Readies a board for whoever asks. A page of HTML has its texts as blocks of data, where the browser finds them by their marks: they
 * are not told to its program once more, which took as long as drawing the map. The program of an open page is given them.
 */
export async function sendBoard(packed: PackedBoard): Promise<SentBoard> {
  const { choice } = packed;
  if (!isPageAsked(await headers())) return { choice, given: packed, marks: null };
  const marks = { frame: '', figures: '', drawings: '' };
  for (const part of PARTS) marks[part] = putBy(packed[part].json);
  after(() => PARTS.forEach((part) => drop(marks[part])));
  return { choice, given: null, marks };
}
