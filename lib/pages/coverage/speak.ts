import { formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { BoardIndicator } from '@/lib/board/types';
import type { PageFrame } from '@/lib/pages/page-frame';

/** A count of people or posts; as a lower bound in words where it rests on partial data. */
export function sayCount(
  frame: Pick<PageFrame, 'language' | 'text'>,
  count: number,
  atLeast: boolean,
): string {
  const number = formatNumber(count, frame.language, 0);
  return atLeast ? fill(frame.text.coverage.atLeast, { count: number }) : number;
}

/** A tracked indicator; `undefined` is « non suivi ». */
export function findIndicator(frame: Pick<PageFrame, 'indicators'>, id: string): BoardIndicator | undefined {
  return frame.indicators.find((indicator) => indicator.id === id);
}
