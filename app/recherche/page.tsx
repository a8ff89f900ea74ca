import { definePage, definePageMetadata } from '@/components/access/define-page';
import { SiteFooter } from '@/components/layout/site-footer';
import { PageState } from '@/components/pages/page-state';
import { SearchResults } from '@/components/search/search-results';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { loadPage } from '@/lib/pages/load-page';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageAsks } from '@/lib/pages/page-frame';
import { loadSearch, QUERY_LIMIT } from '@/lib/pages/search/load-search';
import { viewSearch } from '@/lib/pages/search/view-search';

const PATH = '/recherche';
const ASKS: PageAsks = { period: 'none', region: false, texts: ['q'] };

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).search.title,
}));

/** Places, indicators and pages by name. */
export default definePage(PATH, async (page) => {
  const loaded = await loadPage(page, PATH, ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadSearch(context, frame),
  }));
  if (loaded.kind !== 'ready') return <PageState loaded={loaded} page={page} path={PATH} />;
  const { frame, data } = loaded;
  const { search, common } = frame.text;
  const view = viewSearch(data, frame);
  return (
    <>
      <h1 className="pt-4 text-21 font-bold [overflow-wrap:anywhere] wide:text-26">{view.title}</h1>
      <form action={PATH} className="screen-only mt-3 flex max-w-text gap-2">
        <input
          type="text"
          name="q"
          aria-label={search.label}
          placeholder={search.placeholder}
          defaultValue={data.query}
          maxLength={QUERY_LIMIT}
          autoComplete="off"
        />
        <button type="submit" className="button button-main">
          {search.submit}
        </button>
      </form>
      <SearchResults view={view} text={search} />
      <SiteFooter text={common} fictive={frame.fictive} address={(await pageOrigin()) + pageAddress(frame)} />
    </>
  );
});
