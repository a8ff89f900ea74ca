import type { PageFrame } from '@/lib/pages/page-frame';

/** A list of as many rows goes out whole, its end folded away: a district has some thirty areas. */
const MOST_FOLDED = 60;
/** Of a longer one these go out, and the others when the address asks for all (`?tout=oui`): on a slow line each row counts. */
const FIRST_ROWS = 20;

export interface CutRows {
  /** How many rows the page holds. */
  readonly most: number;
  /** Longer than what a page folds away: it is cut, or the address asks for all of it. */
  readonly isCuttable: boolean;
}

/** How much of a list a page holds. */
export function cutRows({ chosen }: Pick<PageFrame, 'chosen'>, count: number): CutRows {
  const isCuttable = count > MOST_FOLDED;
  return { most: isCuttable && chosen['tout'] !== 'oui' ? FIRST_ROWS : count, isCuttable };
}
