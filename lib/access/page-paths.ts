import { PAGE_RULES, ROUTE_RULES, type PagePath } from './rules';

const PAGES: readonly { readonly path: PagePath; readonly pattern: RegExp }[] = readPages();

function readPages() {
  const paths: PagePath[] = [];
  for (const path in PAGE_RULES) if (isPagePath(path)) paths.push(path);
  return paths.map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\[\w+\]/g, '[^/]+')}/?$`) }));
}

function isPagePath(text: string): text is PagePath {
  return Object.hasOwn(PAGE_RULES, text);
}

/** The page that an address is of; `undefined`: of none. */
export function pageOf(pathname: string): PagePath | undefined {
  return PAGES.find(({ pattern }) => pattern.test(pathname))?.path;
}

/** Whether an address is of a route handler outside the API, which answers for itself. */
export function isHandlerPath(pathname: string): boolean {
  return Object.hasOwn(ROUTE_RULES, `GET ${pathname}`);
}
