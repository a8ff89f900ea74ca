import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { TakeAway } from '@/components/exports/take-away';
import type { SheetId } from '@/lib/export/tables/speak';
import { CopyButton } from '@/components/ui/copy-button';
import { PrintButton } from '@/components/ui/print-button';

export interface FooterProps {
  readonly text: Messages['common'];
  readonly fictive: boolean;
  /** How the figures were calculated. */
  readonly calculation?: ReactNode;
  /** Whole address of this view, to cite it. */
  readonly address: string;
  /** Whether the reader may take figures away as files; the public overview may not. */
  readonly withFiles?: boolean;
  /** Whether this machine makes PDFs; only the server knows. */
  readonly withPdf: boolean;
  /** Tables that cannot be told for this view. */
  readonly without?: readonly SheetId[];
}

/** The foot of a page, wherever it is drawn. */
export function FooterBody(props: FooterProps) {
  const { text, fictive, calculation, address, withFiles = true, withPdf, without = [] } = props;
  return (
    <footer className="mt-7 flex flex-wrap justify-between gap-x-6 gap-y-2 border-t-2 border-ink pt-2.5 pb-6 text-12 text-ink-2">
      {withFiles && <TakeAway {...{ text, address, without, withPdf }} />}
      <p>
        {fictive ? text.sourceDemo : text.source} {calculation}
      </p>
      <p className="cite">
        {text.cite}{' '}
        <a href={address} suppressHydrationWarning>
          {address.replace(/^https?:\/\//, '')}
        </a>{' '}
        <CopyButton address={address} label={text.copy} done={text.copied} />{' '}
        <PrintButton label={text.print} />
      </p>
    </footer>
  );
}
