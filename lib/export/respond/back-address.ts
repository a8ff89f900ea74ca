import { FIGURE_PAGES, isFigureName } from '../figures/figure-names';
import { findPageFile } from '../pages';

/** A path of ours: two strokes would be another host. */
const OWN_PATH = /^\/(?![/\\])/;

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
  if (pathname.startsWith('/api/export/brief/')) return '/reunions';
  const path = searchParams.get('chemin') ?? figurePage(pathname.split('/').at(-2) ?? '');
  if (path === null || findPageFile(path) === null) return '/';
  const query = new URLSearchParams([...searchParams].filter(([name]) => name !== 'chemin')).toString();
  return query === '' ? path : `${path}?${query}`;
}

function figurePage(name: string): string | null {
  return isFigureName(name) ? FIGURE_PAGES[name] : null;
}
