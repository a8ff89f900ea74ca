import type { Messages } from '@/lib/i18n/messages';
import { takeAwayLinks } from '@/lib/export/take-away-links';
import type { SheetId } from '@/lib/export/tables/speak';
import { TableLinks } from './table-links';

interface TakeAwayProps {
  /** What can be taken away is said in these words: the page passes them, so that a browser gets no others. */
  readonly text: Messages['common'];
  /** Whole address of the view, or its path. */
  readonly address: string;
  /** Whether this machine makes PDFs; else it is said how the reader does. */
  readonly withPdf: boolean;
  /** Tables that cannot be told for this view. */
  readonly without?: readonly SheetId[];
}

/**
 * What a page shows as files: plain links, on the screen alone; nothing on a page without files. None says `download`: where a file
 * cannot be made, a page says so, and a download would be lost without a word.
 */
export function TakeAway({ text, address, withPdf, without = [] }: TakeAwayProps) {
  const links = takeAwayLinks(address);
  if (links === null) return null;
  const tables = links.tables.filter((id) => !without.includes(id));
  return (
    <div className="take-away screen-only">
      {text.takeAway}{' '}
      <a href={links.xlsx} rel="nofollow" suppressHydrationWarning>
        {text.takeXlsx}
      </a>
      {' · '}
      {withPdf ? (
        <a href={links.pdf} rel="nofollow" suppressHydrationWarning>
          {text.takePdf}
        </a>
      ) : (
        <span>{text.printYourself}</span>
      )}
      <TableLinks
        text={text}
        tables={tables.map((id) => ({ id, name: text.sheets[id] }))}
        addressOf={links.csv}
      />
    </div>
  );
}
