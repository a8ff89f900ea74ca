import { formatList } from '@/lib/i18n/format-list';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { BoardFrame } from './types';

/** Whether the places listed are only a part of the country's: the reader may not see the others. */
export function isPart({ scope }: Pick<BoardFrame, 'scope'>): boolean {
  return scope === 'regions';
}

/** Name of the total that closes a list: the programme's, where the list is not of all of it. */
export function sayTogether(frame: Pick<BoardFrame, 'scope' | 'text'>): string {
  const { board } = frame.text;
  return isPart(frame) ? board.stripWhole : board.together;
}

/** `Périmètre : Mopti et Ségou`, to a reader confined to some regions; else `null`. */
export function sayScope(frame: BoardFrame): string | null {
  const { language, ownRegions, text } = frame;
  if (!isPart(frame) || !ownRegions) return null;
  const names = ownRegions.map(({ name }) => name);
  const regions = names.length > 0 ? formatList(names, language) : text.board.scopeEmpty;
  return fill(text.board.scopeNamed, { regions });
}

/** Which of the reader's own regions have no figures because the programme is not there; `null` for none. */
export function sayOutsideOwn(frame: BoardFrame): string | null {
  const { language, ownRegions, text } = frame;
  const names = (ownRegions ?? []).filter(({ programme }) => !programme).map(({ name }) => name);
  if (!isPart(frame) || names.length === 0) return null;
  const form = pickForm(language, names.length, text.board.outsideOwn);
  return fill(form, { regions: formatList(names, language) });
}

/** What the rank in the list is, and what choosing a line does. */
export function sayRankHint(frame: Pick<BoardFrame, 'scope' | 'text' | 'places'>): string {
  const { board } = frame.text;
  if (!isPart(frame)) return board.rankHint;
  return frame.places.some(({ programme }) => programme) ? board.rankHintPart : board.rankHintNone;
}
