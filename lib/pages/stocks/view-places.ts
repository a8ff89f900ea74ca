import { readCell } from '@/lib/board/cells';
import { sayShare } from '@/lib/board/words';
import type { HeatCell } from '@/lib/pages/heat';
import { bandOf } from '@/lib/indicators/map-cuts';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { formatPercent } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import { placeAddress } from '@/lib/pages/place-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { StocksData } from './load-stocks';
import { ANY_PRODUCT } from './products';
import { readReporting, type StockReporting } from './reporting';
import { chosenRate } from './say';
import { sayWhole, type RateBands } from './threshold';

export interface PlaceRow {
  readonly unit: OrgUnit;
  readonly name: string;
  /** Of a district in a list of all regions' districts; empty else. */
  readonly region: string;
  readonly href: string | null;
  readonly cells: readonly HeatCell[];
  /** `93 % des ASC, 86 % des aires`. */
  readonly counts: string;
  /** Why the rates of the row say little; `null` where they do not. */
  readonly few: string | null;
  readonly total: boolean;
}

/** Under which share of the head's rate one looks low: a tenth less. */
const LOW_UNDER = 0.9;

/** Places by products in the period, the worst of the chosen product first, the head last. */
export function viewPlaces(frame: PageFrame, data: StocksData, rates: readonly RateBands[]): PlaceRow[] {
  const { snapshot, units, head } = data;
  const chosen = chosenRate(frame);
  const valueOf = (unit: OrgUnit) => {
    const position = snapshot.orgUnits.indexOf(unit.uid);
    return chosen ? readCell(snapshot, chosen, position, frame).figure.value : null;
  };
  const sorted = units
    .map((unit) => ({ unit, value: valueOf(unit) }))
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || (b.value ?? 0) - (a.value ?? 0));
  const ofHead = valueOf(head);
  return [...sorted.map(({ unit }) => unit), head].map((unit) =>
    viewPlace(frame, data, rates, unit, chosen?.id ?? ANY_PRODUCT, ofHead),
  );
}

function viewPlace(
  frame: PageFrame,
  { snapshot, head }: StocksData,
  rates: readonly RateBands[],
  unit: OrgUnit,
  chosen: string,
  ofHead: number | null,
): PlaceRow {
  const position = snapshot.orgUnits.indexOf(unit.uid);
  const total = unit.uid === head.uid;
  const { stocks } = frame.text;
  const values = rates.map((of) => ({ of, cell: readCell(snapshot, of.rate, position, frame) }));
  const value = values.find(({ of }) => of.rate.id === chosen)?.cell.figure.value ?? null;
  const reporting = readReporting(frame, snapshot, position);
  const isLow = value !== null && ofHead !== null && value < ofHead * LOW_UNDER;
  return {
    unit,
    total,
    name: total ? sayTotal(frame) : unit.name,
    region: total ? '' : sayRegion(frame, unit),
    href: total ? null : addressOf(frame, unit),
    cells: values.map(({ of: { rate, bands, palette }, cell: { figure, provisional } }): HeatCell => {
      if (figure.value === null) {
        return figure.state === 'not-applicable'
          ? { text: frame.text.common.notApplicable, band: null, state: 'not-applicable' }
          : { text: stocks.noData, band: null, state: 'no-data' };
      }
      return {
        text: sayWhole(figure.value, bands.cuts, frame.language),
        band: bandOf(figure.value, bands.cuts),
        palette,
        state: 'value',
        unsure: figure.partial || provisional,
        href:
          unit.level === 'region' && !total
            ? pageAddress(frame, { region: unit.uid, produit: rate.id, niveau: null })
            : undefined,
      };
    }),
    counts: sayCounts(frame, reporting),
    few: sayFew(frame, reporting, isLow && !total),
  };
}

function sayTotal({ scope, region, text: { stocks } }: PageFrame): string {
  if (region) return region.name;
  return scope.kind === 'regions' ? stocks.programme : stocks.together;
}

/** A district is named with its region where districts of several stand together. */
function sayRegion({ region, regions }: PageFrame, unit: OrgUnit): string {
  if (region !== null || unit.level !== 'district') return '';
  return regions.find(({ uid }) => uid === unit.region)?.name ?? '';
}

/** A region opens its districts here, a district its own page. */
function addressOf(frame: PageFrame, unit: OrgUnit): string | null {
  return unit.level === 'region'
    ? pageAddress(frame, { region: unit.uid, niveau: null })
    : placeAddress(frame, unit);
}

/** `93 % des ASC, 86 % des aires`; in words where nothing came. */
export function sayCounts(frame: PageFrame, { ofChw, ofAreas }: StockReporting): string {
  const { stocks } = frame.text;
  const chw = ofChw === null ? null : formatPercent(ofChw, frame.language, 0);
  const areas = ofAreas === null ? null : sayShare(frame, ofAreas);
  if (chw === null && (areas === null || ofAreas === 0)) return stocks.countsNone;
  if (chw === null) return fill(stocks.countsAreas, { areas: areas ?? '' });
  return areas === null ? fill(stocks.countsChw, { chw }) : fill(stocks.countsOf, { chw, areas });
}

/** A low rate among few reporters is not good news: it is said so. */
export function sayFew(frame: PageFrame, reporting: StockReporting, isLow: boolean): string | null {
  const { stocks } = frame.text;
  const { few, ofChw, ofAreas } = reporting;
  if (few === null || ofAreas === 0) return null;
  if (few === 'chw') {
    const share = formatPercent(ofChw ?? 0, frame.language, 0);
    return fill(isLow ? stocks.fewLowChw : stocks.fewChw, { share });
  }
  return fill(isLow ? stocks.fewLowAreas : stocks.fewAreas, { share: sayShare(frame, ofAreas ?? 0) });
}
