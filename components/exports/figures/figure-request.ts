import type { PageContext } from '@/lib/access/page-context';
import type { Reader } from '@/lib/access/reader';
import { capitalise } from '@/lib/board/words';
import { provenanceOfPage } from '@/lib/export/tables/provenance';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { LoadedPage, PageFrame } from '@/lib/pages/page-frame';
import { citedAddress } from '@/lib/pages/page-address';
import { periodLabel } from '@/lib/i18n/format';
import type { MonthIndex } from '@/lib/periods/period';
import { expectAt } from '@/lib/plan/expect-at';
import type { Sheet, SheetFoot } from './sheet-types';

/** Who asks for a figure, and what for: the parameters of its page. */
export type FigureRequest = Pick<PageContext, 'scope' | 'language'> & {
  readonly query: Readonly<Record<string, string>>;
  readonly origin: string;
  readonly reader: Reader | null;
};

/** A figure, `null` where its page shows none now, or what the page itself would say instead. */
export type LoadedFigure =
  | { readonly kind: 'ready'; readonly sheet: Sheet | null; readonly period: string }
  | { readonly kind: 'empty' | 'out-of-scope' | 'unknown-place' | 'outside' | 'not-permitted' }
  | { readonly kind: 'bad-query'; readonly parameter: string; readonly takes: readonly string[] };

export type LoadFigure = (request: FigureRequest) => Promise<LoadedFigure>;

/** A loaded page as its figure. */
export function toFigure<T>(
  loaded: LoadedPage<T>,
  draw: (frame: PageFrame, data: T) => Sheet | null,
): LoadedFigure {
  if (loaded.kind === 'ready') {
    return { kind: 'ready', sheet: draw(loaded.frame, loaded.data), period: loaded.frame.period.id };
  }
  if (loaded.kind !== 'bad-query') return { kind: loaded.kind };
  const [problem] = loaded.problems;
  return {
    kind: 'bad-query',
    parameter: problem?.parameter ?? '',
    takes: problem?.takes.map(({ id }) => id) ?? [],
  };
}

/** The day on which a file is made. */
export function sayMadeOn({ text: { slides }, language }: Pick<PageFrame, 'text' | 'language'>): string {
  return fill(slides.figureMadeOn, { date: formatDate(new Date().toISOString(), language) });
}

/** What is expected in words, `à valider` beside it where the target in force has no source. */
export function markOpen(
  { plans, text: { slides, common } }: Pick<PageFrame, 'plans' | 'text'>,
  said: string,
  indicator: string,
  month: MonthIndex,
  unit: Parameters<typeof expectAt>[3],
): string {
  const isOpen = expectAt(plans, indicator, month, unit)?.validated === false;
  return isOpen ? fill(slides.open, { text: said, word: common.toValidate }) : said;
}

/** Where the figures of a page come from. */
export function footOfPage(frame: PageFrame, origin: string): SheetFoot {
  const { common, slides } = frame.text;
  const { source, fictive } = provenanceOfPage(frame, '', [], '');
  return {
    period: capitalise(periodLabel(frame.period, frame.language, 'long')),
    dataAsOf: fill(common.dataAsOf, {
      date: formatDate(frame.release.dataAsOf.toISOString(), frame.language),
    }),
    release: fill(common.release, { label: frame.release.label }),
    source: fill(slides.source, { source }),
    madeOn: sayMadeOn(frame),
    address: citedAddress(frame, origin),
    fictive,
  };
}
