import { Kept } from '@/lib/board/kept';
import { loadSnapshot } from '@/lib/board/load-figures';
import { loadHistories } from '@/lib/board/load-histories';
import { WINDOW_MONTHS } from '@/lib/board/window';
import { LONGEST_RUN, UNCOUNTED_MONTHS } from '@/lib/indicators/area-runs/run-row';
import { cutHistory } from '@/lib/indicators/cut-history';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { lastMonth, monthIndex, yearOf, type MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ChronicList, RowsAsked, SilentList } from './chronic-types';
import { askedRows, isWholeSilence } from './list-order';
import { loadChronicList } from './load-chronic';
import { loadSilentList } from './load-silent';
import { ANY_PRODUCT, PRODUCTS } from './products';
import { whyUntold, type Untold } from './why-untold';

/** What the page of stocks is built from; plain values. */
export interface StocksData {
  /** The country, or the chosen region. */
  readonly head: OrgUnit;
  /** The places listed under it, all of one level. */
  readonly level: 'region' | 'district';
  readonly units: readonly OrgUnit[];
  /** Of the period: the head first, then the units. */
  readonly snapshot: Snapshot;
  /** Of the head: the calendar year of the end, the two before it, and 24 months before the end at least. */
  readonly history: History;
  /** Last pulled month of the period. */
  readonly end: MonthIndex;
  /** Why nothing can be said of chronic stockouts; `null` where it can. */
  readonly untold: Untold | null;
  /** `null` where nothing can be said: an empty list says that there are none. */
  readonly chronic: ChronicList | null;
  readonly silent: SilentList | null;
}

const IDS: ReadonlySet<string> = new Set([
  ANY_PRODUCT,
  'stock_available',
  'stock_reporting_rate',
  ...PRODUCTS,
]);

const seasons = new Kept<History>(64);

/**
 * Reads everything the page shows, built values kept for as long as the data stay the same.
 * @param whole the lists are read to their end, of all products, as a file has them.
 */
export async function loadStocks(context: DataContext, frame: PageFrame, whole = false): Promise<StocksData> {
  const { region, period, districts, regions, chosen } = frame;
  const ofStock = { ...context, indicators: context.indicators.filter(({ id }) => IDS.has(id)) };
  const head = region ?? context.places.country;
  const level = region || chosen['niveau'] === 'district' ? 'district' : 'region';
  const units =
    level === 'region' ? regions : districts.filter((unit) => !region || unit.region === region.uid);
  const end = Math.min(lastMonth(period), context.release.lastMonth);
  const untold = whyUntold(context, end);
  const counted = context.profile.source.measures.stock_reporting !== undefined;
  const silentTold =
    untold !== 'scope' && counted && end - UNCOUNTED_MONTHS + 1 >= context.release.firstMonth;
  const under = region?.uid ?? null;
  const asked: RowsAsked = whole ? { whole, product: null } : askedRows(frame);
  return {
    head,
    level,
    units,
    end,
    snapshot: await loadSnapshot(ofStock, period, level, head, units),
    history: await seasons.get(`${context.key}|${head.uid}|${end}`, () => loadSeasons(context, head, end)),
    untold,
    chronic: untold === null ? await loadChronicList(context, end, under, asked) : null,
    silent: silentTold
      ? await loadSilentList(context, end, under, { whole: whole || isWholeSilence(frame) })
      : null,
  };
}

/** The calendar year of the end, the two before it, and the longest run: no more than two windows of histories that all pages share. */
async function loadSeasons(context: DataContext, head: OrgUnit, end: MonthIndex): Promise<History> {
  const { firstMonth, lastMonth: last } = context.release;
  const year = yearOf(end);
  const from = Math.max(firstMonth, Math.min(monthIndex(year - 2, 1), end - LONGEST_RUN + 1));
  const to = Math.min(last, monthIndex(year, 12));
  const ofHead = async (until: MonthIndex) => loadHistories(context, [head], until, IDS);
  const windows = [...(await ofHead(to - WINDOW_MONTHS)), ...(await ofHead(to))];
  const start = Math.max(firstMonth, to - 2 * WINDOW_MONTHS + 1);
  return cutHistory(windows, from - start, to - start + 1);
}
