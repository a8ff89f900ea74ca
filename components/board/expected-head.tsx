import { ToValidate } from '@/components/ui/to-validate';
import type { BoardFrame } from '@/lib/board/types';
import type { RowView } from '@/lib/board/view-types';
import { fill } from '@/lib/i18n/messages/fill';

/** Over the bars: what was expected of all places together; only its name where they do not share a scale. */
export function ExpectedHead({ text, total }: { text: BoardFrame['text']; total: RowView }) {
  const { board, common } = text;
  if (total.bar.expected === null) return <span className="sr-only">{board.expectedHead}</span>;
  return (
    <>
      <span className="block whitespace-nowrap">{fill(board.expectedValue, { value: total.expected })}</span>
      {total.toValidate && <ToValidate word={common.toValidate} />}
    </>
  );
}
