import { indicatorById } from '@/lib/indicators/catalogue';
import { FIGURE_PAGES, isFigureName } from '../figures/figure-names';
import { findPageFile } from '../pages';
import { isExportParameter } from './read-wish';

/** A path of ours: two strokes would be another host. */
const OWN_PATH = /^\/(?![/\\])/;
const MEETINGS = '/reunions';

/**
 * The page that a reader came from to fetch a file, as a path of ours: the one their browser names, else the one that the file's
 * own address is about.
 */
export function backAddress(request: Request): string {
  return referrerOf(request) ?? pageOf(new URL(request.url));
}

function referrerOf(request: Request): string | null {
  const told = request.headers.get('referer') ?? '';
  if (!URL.canParse(told)) return null;
  const { host, pathname, search } = new URL(told);
  const own = request.headers.get('host') ?? new URL(request.url).host;
  // Who tried again came from the page that told of the problem.
  if (host !== own || !OWN_PATH.test(pathname) || pathname.startsWith('/api/')) return null;
  return `${pathname}${search}`;
}

function pageOf({ pathname, searchParams }: URL): string {
  if (pathname.startsWith('/api/export/brief/')) return MEETINGS;
  const written = searchParams.get('chemin');
  const name = pathname.split('/').at(-2) ?? '';
  if (written === null && isFigureName(name)) {
    const page = FIGURE_PAGES[name];
    // Pages that have no parameters but the one in their path.
    if (page === FIGURE_PAGES['brief-map']) return MEETINGS;
    if (page === FIGURE_PAGES.trend) return definitionPage(searchParams.get('indicateur') ?? '');
    return ownPage(page, searchParams);
  }
  return ownPage(written ?? '', searchParams);
}

function ownPage(path: string, searchParams: URLSearchParams): string {
  if (findPageFile(path) === null) return '/';
  const query = new URLSearchParams(
    [...searchParams].filter(([name]) => !isExportParameter(name)),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
}

function definitionPage(indicator: string): string {
  const definition = indicatorById(indicator);
  return definition ? `/donnees/indicateurs/${definition.id}` : '/donnees/definitions';
}
