import type { Language } from '@/lib/i18n/language';
import type { Scope } from '@/lib/org-units/scope';
import type { Identity, Reader } from './reader';
import type { PAGE_RULES, PagePath } from './rules';

/** The query string as the framework gives it. */
export type PageQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the framework hands a page. */
export interface PageProps {
  readonly params?: Promise<Readonly<Record<string, string>>>;
  readonly searchParams?: Promise<PageQuery>;
}

/** What was asked for, whoever asks. */
export interface AskedPage {
  readonly language: Language;
  /** Parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: PageQuery;
}

/** What a page with a permission is rendered from: a reader that holds it. */
export interface PageContext extends AskedPage {
  readonly reader: Reader;
  readonly scope: Scope;
}

/** What an open page is rendered from. */
export interface OpenPageContext extends AskedPage {
  /** `null`: nobody known. */
  readonly reader: Reader | null;
  readonly identity: Identity;
}

/** What title and description are read from. */
export interface MetadataContext extends AskedPage {
  /** `null` on an open page only, for nobody known; the scope is then that of nothing. */
  readonly reader: Reader | null;
  readonly identity: Identity;
  readonly scope: Scope;
}

export type OpenPagePath = {
  [Path in PagePath]: (typeof PAGE_RULES)[Path] extends 'open' ? Path : never;
}[PagePath];
export type ClosedPagePath = Exclude<PagePath, OpenPagePath>;
