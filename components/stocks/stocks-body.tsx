import type { ReactNode } from 'react';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from '@/lib/pages/stocks/load-stocks';
import { bandsAt } from '@/lib/pages/stocks/bands-at';
import { PRODUCTS } from '@/lib/pages/stocks/products';
import { chosenRate, isPart, sayProduct } from '@/lib/pages/stocks/say';
import { ofChosen } from '@/lib/pages/stocks/view-chronic';
import { viewActTile, viewSummary } from '@/lib/pages/stocks/view-summary';
import { ChronicSection } from './chronic-section';
import { PlacesHeat } from './places-heat';
import { SeasonSection } from './season-section';
import { SilentSection } from './silent-section';
import { StockCalendar } from './stock-calendar';
import { SummaryTiles } from './summary-tiles';

/** The blocks of the page, under its head. */
export function StocksBody({ frame, data }: { frame: PageFrame; data: StocksData }): ReactNode {
  const { stocks, common } = frame.text;
  const { chronic, silent } = data;
  const rates = bandsAt(frame, data.head, data.end);
  const acts = viewActTile(frame, data, chronic && ofChosen(frame, chronic));
  return (
    <>
      {isPart(frame) && <p className="mb-2 text-14 font-bold">{frame.text.board.stripWhole}</p>}
      <SummaryTiles
        tiles={[...viewSummary(frame, data), acts]}
        label={stocks.summary}
        toValidate={common.toValidate}
      />
      <NotTracked frame={frame} />
      {rates.length > 0 && (
        <>
          <PlacesHeat frame={frame} data={data} rates={rates} />
          <div className={frame.chosen['mois'] === '24' || !chosenRate(frame) ? 'stock-wide' : 'stock-pair'}>
            <StockCalendar frame={frame} data={data} rates={rates} />
            <SeasonSection frame={frame} data={data} />
          </div>
        </>
      )}
      <ChronicSection frame={frame} data={data} />
      {silent && <SilentSection frame={frame} silent={silent} />}
    </>
  );
}

/** Products that the country does not follow, by name: absent is not zero. */
function NotTracked({ frame }: { frame: PageFrame }) {
  const tracked = new Set(frame.indicators.map(({ id }) => id));
  const missing = PRODUCTS.filter((product) => !tracked.has(product));
  return missing.map((product) => (
    <p key={product} className="not-tracked mb-2">
      {fill(frame.text.pages.notTrackedText, { name: sayProduct(frame, product) })}
    </p>
  ));
}
