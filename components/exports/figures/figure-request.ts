import type { PageContext } from '@/lib/access/page-context';
import { capitalise } from '@/lib/board/words';
import { provenanceOfPage } from '@/lib/export/tables/provenance';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { LoadedPage, PageFrame } from '@/lib/pages/page-frame';
import { citedAddress } from '@/lib/pages/page-address';
import { periodLabel } from '@/lib/i18n/format';
import type { Sheet, SheetFoot } from './sheet-types';

/** Who asks for a figure, and what for: the parameters of its page. */
export type FigureRequest = Pick<PageContext, 'scope' | 'language'> & {
  readonly query: Readonly<Record<string, string>>;
  readonly origin: string;
};

/** A figure, `null` where its page shows none now, or what the page itself would say instead. */
export type LoadedFigure =
  | { readonly kind: 'ready'; readonly sheet: Sheet | null; readonly period: string }
  | { readonly kind: 'empty' | 'out-of-scope' | 'unknown-place' | 'outside' }
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
    address: citedAddress(frame, origin),
    fictive,
  };
}
