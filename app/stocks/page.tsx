import { definePage, definePageMetadata } from '@/components/access/define-page';
import { SiteFooter } from '@/components/layout/site-footer';
import { PageFilters } from '@/components/pages/page-filters';
import { PageHead } from '@/components/pages/page-head';
import { PageState } from '@/components/pages/page-state';
import { StocksBody } from '@/components/stocks/stocks-body';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Still } from '@/components/ui/still';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { loadPage } from '@/lib/pages/load-page';
import { citedAddress } from '@/lib/pages/page-address';
import { STOCKS_ASKS, STOCKS_PATH } from '@/lib/pages/stocks/asks';
import { loadStocks } from '@/lib/pages/stocks/load-stocks';
import { chooseProduct } from '@/lib/pages/stocks/say';
import { viewCrumbs } from '@/lib/pages/stocks/view-crumbs';
import { ofChosen } from '@/lib/pages/stocks/view-chronic';
import { viewTitle } from '@/lib/pages/stocks/view-title';

export const generateMetadata = definePageMetadata('/stocks', ({ language }) => {
  const { title, description } = messagesIn(language).stocks;
  return { title, description };
});

/** What is missing, where, since when, and on how many reports that rests. */
export default definePage('/stocks', async (page) => {
  const loaded = await loadPage(page, STOCKS_PATH, STOCKS_ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadStocks(context, frame),
  }));
  if (loaded.kind !== 'ready') return <PageState loaded={loaded} page={page} path={STOCKS_PATH} />;
  const { frame, data } = loaded;
  const { common, stocks } = frame.text;
  return (
    <>
      <Still under={frame.key}>
        <Breadcrumb label={common.breadcrumb} crumbs={viewCrumbs(frame)} />
        <PageHead
          frame={frame}
          title={viewTitle(frame, data, data.chronic && ofChosen(frame, data.chronic))}
          printTitle={frame.region ? `${stocks.title}, ${frame.region.name}` : stocks.title}
          filters={<PageFilters frame={frame} asks={STOCKS_ASKS} choices={[chooseProduct(frame)]} />}
        />
        <StocksBody frame={frame} data={data} />
      </Still>
      <SiteFooter
        text={common}
        fictive={frame.fictive}
        address={citedAddress(frame, await pageOrigin())}
        without={[
          ...(data.chronic === null ? (['chroniques'] as const) : []),
          ...(data.silent === null ? (['inventaires'] as const) : []),
        ]}
      />
    </>
  );
});
