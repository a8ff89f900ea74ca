import { findPage, PAGE_TABLES } from './page-tables';
import type { SheetId } from './tables/speak';

export interface TakeAwayLinks {
  readonly xlsx: string;
  readonly pdf: string;
  /** Ids of the tables that the page may have. */
  readonly tables: readonly SheetId[];
  /** One of them as CSV; further parameters may follow. */
  readonly csv: (table: string) => string;
}

/**
 * Where what a view shows is had as files.
 * @param address of the view, whole or from its path on.
 * @returns `null` for a page without files.
 */
export function takeAwayLinks(address: string): TakeAwayLinks | null {
  const [path = '', search = ''] =
    address
      .replace(/^https?:\/\/[^/]+/, '')
      .split('#')[0]
      ?.split('?') ?? [];
  const found = findPage(path);
  if (found === null) return null;
  const query = `chemin=${path}${search === '' ? '' : `&${search}`}`;
  return {
    xlsx: `/api/export/page/xlsx?${query}`,
    pdf: `/api/export/page/pdf?${query}`,
    tables: PAGE_TABLES[found.page],
    csv: (table) => `/api/export/page/csv?${query}&tableau=${table}`,
  };
}
