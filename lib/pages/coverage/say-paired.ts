import { readCell } from '@/lib/board/cells';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlacedFigures } from './load-coverage';
import { findIndicator } from './speak';

/** That the ASC of a table are not as many as those of the posts: each table counts the areas that sent both of its numbers. */
export function sayPairedChw(
  frame: PageFrame,
  { snapshot, head }: PlacedFigures,
  chw: number | undefined,
): string | null {
  const posts = findIndicator(frame, 'chw_functional');
  if (!posts || chw === undefined || snapshot.monthsInPeriod > 1) return null;
  const { numerator } = readCell(snapshot, posts, snapshot.orgUnits.indexOf(head.uid), frame).figure;
  return numerator === null || numerator === chw ? null : frame.text.coverage.pairedChw;
}
