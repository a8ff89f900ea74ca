import type { Messages } from '@/lib/i18n/messages';
import { takeAwayLinks } from '@/lib/export/take-away-links';

interface TakeAwayProps {
  /** What can be taken away is said in these words: the page passes them, so that a browser gets no others. */
  readonly text: Messages['common'];
  /** Whole address of the view, or its path. */
  readonly address: string;
}

/** The figures of a page of figures as files: plain links, on the screen alone; nothing on any other page. */
export function TakeAway({ text, address }: TakeAwayProps) {
  const links = takeAwayLinks(address);
  if (links === null) return null;
  const { takeAway, takeXlsx, takeCsv, takeCsvExcel, takePdf } = text;
  const shown = [
    [links.xlsx, takeXlsx],
    [links.csv, takeCsv],
    [links.csvExcel, takeCsvExcel],
    [links.pdf, takePdf],
  ] as const;
  return (
    <p className="take-away screen-only">
      {takeAway}{' '}
      {shown.map(([href, label], index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <a href={href} download rel="nofollow" suppressHydrationWarning>
            {label}
          </a>
        </span>
      ))}
    </p>
  );
}
