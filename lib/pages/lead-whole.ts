import { capitalise } from '@/lib/board/words';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from './page-frame';

/**
 * A finding on the whole country. To a reader who sees a part of it, it says first that it is of the whole: beside the words
 * « votre périmètre » it would be taken for theirs.
 * @param finding begins with a small letter where its first word is no name.
 */
export function leadWhole(frame: Pick<PageFrame, 'scope' | 'text'>, finding: string): string {
  if (frame.scope.kind !== 'regions') return capitalise(finding);
  return fill(frame.text.pages.ofWhole, { whole: frame.text.board.stripWhole, finding });
}
