import type { PageContext } from '@/lib/access/page-context';
import { boardIndicators } from '@/lib/board/board-indicators';
import type { OutsidePlace } from '@/lib/board/board-types';
import { defaultMonth } from '@/lib/board/choose-defaults';
import { isHidden } from '@/lib/board/visible-places';
import { fingerprint } from '@/lib/geography/fingerprint';
import { messagesIn } from '@/lib/i18n/messages';
import { monthId, parsePeriod } from '@/lib/periods/period';
import { currentStore } from '@/lib/store/current';
import { readConsistently } from '@/lib/store/transactions';
import { openDataContext, type DataContext } from './data-context';
import { pageAddress } from './page-address';
import type { BadParameter, LoadedPage, PageAsks, PageFrame } from './page-frame';
import { readParameters } from './read-parameters';

/** What `read` of a page may answer instead of its data. */
export type PlaceProblem =
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'unknown-place' }
  | OutsidePlace
  /** Parameters that only the page's own data can judge. */
  | { readonly kind: 'bad-query'; readonly problems: readonly BadParameter[] };

type ReadPage<T> = (
  context: DataContext,
  frame: PageFrame,
) => Promise<{ readonly kind: 'data'; readonly data: T } | PlaceProblem>;

/**
 * Everything a page shows, from one state of the data: reads the address, then the page's own data. `read` may answer a
 * `PlaceProblem` for a place of the path.
 */
export async function loadPage<T>(
  page: Pick<PageContext, 'scope' | 'language' | 'query'>,
  path: string,
  asks: PageAsks,
  read: ReadPage<T>,
): Promise<LoadedPage<T>> {
  return readConsistently(await currentStore(), async (store): Promise<LoadedPage<T>> => {
    const context = await openDataContext(store, page.scope);
    return context ? readPage(context, page, path, asks, read) : { kind: 'empty' };
  });
}

/** The same from data that are open already. */
export async function readPage<T>(
  context: DataContext,
  { language, query }: Pick<PageContext, 'language' | 'query'>,
  path: string,
  asks: PageAsks,
  read: ReadPage<T>,
): Promise<LoadedPage<T>> {
  const { store, scope } = context;
  const parameters = readParameters(query, asks, context, language);
  if (parameters.kind === 'unknown-region') {
    return (await isHidden(store, scope, parameters.uid))
      ? { kind: 'out-of-scope' }
      : { kind: 'bad-query', problems: [parameters.problem] };
  }
  if (parameters.kind === 'bad-query') return parameters;
  const { release, profile, places, plans, fictive, threshold, provisionalFrom } = context;
  const byDefault = parsePeriod(monthId(defaultMonth(release.lastMonth, provisionalFrom)));
  const period = parameters.period ?? byDefault;
  if (!period) return { kind: 'empty' };
  const { asked } = parameters;
  const frame: PageFrame = {
    key: [context.key, fingerprint(context.outlines), language, pageAddress({ path, asked })].join('|'),
    language,
    text: messagesIn(language),
    path,
    asked,
    country: profile.name[language],
    scope,
    profile,
    plans,
    release,
    fictive,
    period,
    region: parameters.region,
    regions: places.regions.filter(({ programme }) => programme),
    districts: places.districts.filter(({ programme }) => programme),
    chosen: parameters.chosen,
    written: parameters.written,
    indicators: boardIndicators(context.indicators, language),
    threshold,
    provisionalFrom,
    firstMonth: release.firstMonth,
    lastMonth: release.lastMonth,
    complete: release.complete,
  };
  const answer = await read(context, frame);
  return answer.kind === 'data' ? { kind: 'ready', frame, data: answer.data } : answer;
}
