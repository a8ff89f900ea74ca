import type { LoadedPage, PageAsks, PageFrame } from '@/lib/pages/page-frame';
import type { PageContext } from '@/lib/access/page-context';
import type { DataContext } from '@/lib/pages/data-context';
import { loadPage, type PlaceProblem } from '@/lib/pages/load-page';
import type { PagePath } from '../page-tables';
import type { ExportTable } from '../tables/table-types';

/** Who asks for a page's figures, and how its address reads. */
export type PageWish = Pick<PageContext, 'scope' | 'language' | 'query' | 'params'> & {
  /** Scheme and host by which the reader knows the dashboard: addresses in a file are opened from elsewhere. */
  readonly origin: string;
};

/** The figures of a page, with what is said around them. */
export interface PageTables {
  /** What the page is of: `Supervision`, `Mopti`. */
  readonly title: string;
  /**
   * `address`, where nothing is said: the page's address names its period. `told`: its figures are of the latest closed month, which
   * its address does not name. `none`: it holds no figures of a period.
   */
  readonly period?: 'address' | 'told' | 'none';
  readonly tables: readonly ExportTable[];
}

export type LoadedTables = LoadedPage<PageTables>;

/** A page whose figures can be taken away. */
export interface PageFile {
  /** As in the app folder: `/regions/[uid]`. */
  readonly path: PagePath;
  readonly load: (wish: PageWish) => Promise<LoadedTables>;
}

type Read<T> = (
  context: DataContext,
  frame: PageFrame,
) => Promise<{ readonly kind: 'data'; readonly data: T } | PlaceProblem>;

/** Loads what a page shows and writes it as tables. */
export async function loadTables<T>(
  wish: PageWish,
  path: string,
  asks: PageAsks,
  read: Read<T>,
  write: (frame: PageFrame, data: T) => PageTables,
): Promise<LoadedTables> {
  return withTables(await loadPage(wish, path, asks, read), write);
}

export function withTables<T>(
  loaded: LoadedPage<T>,
  write: (frame: PageFrame, data: T) => PageTables,
): LoadedTables {
  return loaded.kind === 'ready' ? { ...loaded, data: write(loaded.frame, loaded.data) } : loaded;
}

/** `Supervision, Mopti`, where a region is chosen. */
export function titleWithRegion(frame: PageFrame, title: string): string {
  return frame.region === null ? title : `${title}, ${frame.region.name}`;
}
