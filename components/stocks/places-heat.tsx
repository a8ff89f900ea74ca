import { DueWords } from './due-words';
import { HeatTable } from '@/components/charts/heat-table';
import { Section } from '@/components/ui/section';
import { capitalise } from '@/lib/board/words';
import { formatPercent, periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from '@/lib/pages/stocks/load-stocks';
import { chosenRate, sayProduct } from '@/lib/pages/stocks/say';
import type { RateBands } from '@/lib/pages/stocks/threshold';
import { viewStockLegends } from '@/lib/pages/stocks/view-legend';
import { viewPlaces, type PlaceRow } from '@/lib/pages/stocks/view-places';

interface PlacesHeatProps {
  readonly frame: PageFrame;
  readonly data: StocksData;
  readonly rates: readonly RateBands[];
}

/** Places by products in the period, beside each the share of ASC whose stock was reported. */
export function PlacesHeat({ frame, data, rates }: PlacesHeatProps) {
  const { text, language, period, threshold } = frame;
  const { stocks } = text;
  const rows = viewPlaces(frame, data, rates);
  const chosen = chosenRate(frame);
  const title = fill(stocks.places, { period: periodLabel(period, language, 'long') });
  const order = chosen ? fill(stocks.placesOrder, { product: sayProduct(frame, chosen.id) }) : '';
  const few = rows.some((row) => row.few !== null);
  return (
    <Section id="lieux" title={title} hint={fill(stocks.placesHint, { order })}>
      <LevelLink frame={frame} />
      <div className="stock-places">
        <HeatTable
          label={capitalise(title)}
          corner={stocks.place}
          cells="wide"
          palette="down"
          columns={rates.map(({ rate: { id } }) => ({
            key: id,
            label: (
              <a
                href={`${pageAddress(frame, { produit: id })}#lieux`}
                className="sort-link"
                aria-current={id === chosen?.id ? 'true' : undefined}
              >
                {sayProduct(frame, id)}
                {id === chosen?.id && <span aria-hidden="true"> ↓</span>}
              </a>
            ),
          }))}
          rows={rows.map((row) => ({
            key: row.unit.uid,
            head: <RowHead row={row} />,
            cells: row.cells,
            tail: <Counts row={row} />,
            total: row.total,
          }))}
          tailHead={stocks.counts}
          legend={viewStockLegends(
            frame,
            rates,
            rows.flatMap(({ cells }) => cells),
            few ? fill(stocks.fewLegend, { threshold: formatPercent(threshold * 100, language, 0) }) : null,
          )}
        />
      </div>
      <DueWords frame={frame} rates={rates} month={data.end} />
      {rows.length === 1 && <p className="sub">{stocks.placesEmpty}</p>}
    </Section>
  );
}

/** On a phone what the rates rest on stands under the name: at the row's end it would be out of sight. */
function RowHead({ row }: { row: PlaceRow }) {
  return (
    <>
      {row.href === null ? row.name : <a href={row.href}>{row.name}</a>}
      {row.region !== '' && <span className="block text-12 font-normal text-ink-2">{row.region}</span>}
      <span className="narrow-only stock-counts">
        <Counts row={row} />
      </span>
    </>
  );
}

function Counts({ row }: { row: PlaceRow }) {
  return (
    <>
      {row.counts}
      {row.few !== null && <b className="stock-few">{row.few}</b>}
    </>
  );
}

/** All districts, and back; a chosen region shows its districts anyway. */
function LevelLink({ frame }: { frame: PageFrame }) {
  const { stocks } = frame.text;
  if (frame.region) {
    return (
      <p className="links screen-only">
        <a href={`${pageAddress(frame, { region: null, niveau: null })}#lieux`}>{stocks.showRegions}</a>
      </p>
    );
  }
  const toDistricts = frame.chosen['niveau'] !== 'district';
  const label = toDistricts
    ? fill(stocks.showDistricts, { count: frame.districts.length })
    : stocks.showRegions;
  if (frame.districts.length === 0) return null;
  return (
    <p className="links screen-only">
      <a href={`${pageAddress(frame, { niveau: toDistricts ? 'district' : null })}#lieux`}>{label}</a>
    </p>
  );
}
