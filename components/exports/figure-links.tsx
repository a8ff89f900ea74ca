import { findMachineChromium } from '@/lib/export/chromium/find-chromium';
import { figureAddress, type FigureName } from '@/lib/export/figures/figure-names';
import { fill } from '@/lib/i18n/messages/fill';
import type { Messages } from '@/lib/i18n/messages';

interface FigureLinksProps {
  readonly text: Messages['slides'];
  readonly name: FigureName;
  /** What the page was asked for, with the period that it shows. */
  readonly query: Readonly<Record<string, string>>;
}

/** The figure above as a file: plain links, on the screen alone. Pictures are drawn by the machine's Chromium: none where there is none. */
export function FigureLinks({ text, name, query }: FigureLinksProps) {
  const formats = [
    ['svg', text.figureSvg],
    ...(findMachineChromium() === undefined ? [] : [['png', text.figurePng] as const]),
  ] as const;
  return (
    <p className="links screen-only">
      {text.figure}{' '}
      {formats.map(([format, label]) => (
        <a
          key={format}
          href={figureAddress(name, format, query)}
          aria-label={fill(text.figureLabel, { format: label })}
          rel="nofollow"
        >
          {label}
        </a>
      ))}
    </p>
  );
}
