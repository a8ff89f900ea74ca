/** Pages of figures, as `pages/index.ts` has them: kept here without what loads them, since this is sent to browsers. */
const PAGES =
  /^\/((regions|districts)\/[A-Za-z0-9_-]{1,40}|supervision|stocks|couverture|plan|plan\/scenario|donnees)?$/;

export interface TakeAwayLinks {
  readonly xlsx: string;
  readonly csv: string;
  readonly csvExcel: string;
  readonly pdf: string;
}

/**
 * Where the figures of a view are had as files.
 * @param address of the view, whole or from its path on.
 * @returns `null` for a page without figures of its own.
 */
export function takeAwayLinks(address: string): TakeAwayLinks | null {
  const [path = '', search = ''] =
    address
      .replace(/^https?:\/\/[^/]+/, '')
      .split('#')[0]
      ?.split('?') ?? [];
  if (!PAGES.test(path)) return null;
  const query = `chemin=${path}${search === '' ? '' : `&${search}`}`;
  const csv = `/api/export/page/csv?${query}`;
  return {
    ...{ csv, csvExcel: `${csv}&variante=excel` },
    xlsx: `/api/export/page/xlsx?${query}`,
    pdf: `/api/export/page/pdf?${query}`,
  };
}
