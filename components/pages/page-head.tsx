import type { ReactNode } from 'react';
import { capitalise } from '@/lib/board/words';
import { formatDate, formatList, periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';

interface PageHeadProps {
  readonly frame: PageFrame;
  /** The finding, built from the data by a fixed rule; without one, what the page is of. */
  readonly title: string;
  /** What else the line under the title says, after the release: `8 districts, 392 ASC actifs`. */
  readonly note?: string | null;
  /** The head of a printed page: `Tableau SEC · Mopti`. */
  readonly printTitle: string;
  /** Without: the page is of no period. */
  readonly withPeriod?: boolean;
  readonly filters?: ReactNode;
}

/** The finding, its period and version, the reader's scope where it is a part, and what can be chosen. */
export function PageHead({ frame, title, note, printTitle, withPeriod = true, filters }: PageHeadProps) {
  const { text, language, period, release, provisionalFrom } = frame;
  const { board, common, pages } = text;
  const [before = '', after = ''] = common.dataAsOf.split('{date}');
  const date = formatDate(release.dataAsOf, language);
  const label = capitalise(periodLabel(period, language, 'long'));
  const provisional = provisionalFrom !== null && period.start + period.length > provisionalFrom;
  const state = provisional
    ? board.periodProvisional
    : period.length === 1 && period.start === (provisionalFrom ?? frame.lastMonth + 1) - 1
      ? board.lastComplete
      : null;
  const rest = [
    fill(common.release, { label: release.label }),
    sayScope(frame),
    frame.complete ? null : board.historyFollows,
    note ?? null,
  ].filter((part) => part !== null && part !== '');
  return (
    <>
      <p className="print-only print-head">
        <b>{fill(pages.printHead, { title: printTitle })}</b>
        <span>
          {[withPeriod ? label : null, `${before}${date}${after}`, ...rest.slice(0, 2)]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </p>
      <div className="board-head">
        <div>
          <h1 className="text-21 font-bold wide:text-26">{title}</h1>
          <p className="mt-1 text-13 text-ink-2">
            {withPeriod && (
              <>
                <b className="text-ink">{label}</b>
                {state !== null && `, ${state}`} ·{' '}
              </>
            )}
            {before}
            <b className="text-ink">{date}</b>
            {after}
            {rest.map((part) => ` · ${part}`)}
          </p>
        </div>
        {filters}
      </div>
    </>
  );
}

/** `Périmètre : Mopti et Ségou` for a reader confined to some regions; else `null`. */
function sayScope({ scope, regions, text: { board }, language }: PageFrame): string | null {
  if (scope.kind !== 'regions') return null;
  const names = regions.map(({ name }) => name);
  return fill(board.scopeNamed, {
    regions: names.length > 0 ? formatList(names, language) : board.scopeEmpty,
  });
}
