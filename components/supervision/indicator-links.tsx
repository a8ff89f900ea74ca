import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';

interface IndicatorLinksProps {
  readonly frame: Pick<PageFrame, 'path' | 'asked'>;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** Chooses by link what the lines and the strip of districts are of. */
export function IndicatorLinks({ frame, label, chosen, choices }: IndicatorLinksProps) {
  return (
    <nav aria-label={label} className="links screen-only mt-2">
      {choices.map(({ id, label: name }) => (
        <a
          key={id}
          href={`${pageAddress(frame, { indicateur: id })}#regions`}
          aria-current={id === chosen ? 'true' : undefined}
          className={id === chosen ? 'chosen-link' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
