import { ToValidate } from '@/components/ui/to-validate';
import type { FigureText } from '@/lib/committee/view/view-figure';

/** What was expected, and the box beside it where no document says so. */
export function ExpectedCell({ figure, word }: { figure: FigureText; word: string }) {
  return (
    <td className="num note-expected">
      {figure.expected}
      {figure.toValidate && (
        <>
          {' '}
          <ToValidate word={word} />
        </>
      )}
    </td>
  );
}
