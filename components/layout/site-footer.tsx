import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { CopyButton } from '@/components/ui/copy-button';
import { PrintButton } from '@/components/ui/print-button';

interface SiteFooterProps {
  readonly text: Messages['common'];
  readonly fictive: boolean;
  /** How the figures were calculated. */
  readonly calculation?: ReactNode;
  /** Whole address of this view, to cite it. */
  readonly address: string;
}

export function SiteFooter({ text, fictive, calculation, address }: SiteFooterProps) {
  return (
    <footer className="mt-7 flex flex-wrap justify-between gap-x-6 gap-y-2 border-t-2 border-ink pt-2.5 pb-6 text-12 text-ink-2">
      <p>
        {fictive ? text.sourceDemo : text.source} {calculation}
      </p>
      <p className="break-all">
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
