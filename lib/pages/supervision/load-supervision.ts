import { loadSnapshot } from '@/lib/board/load-figures';
import { loadHistories } from '@/lib/board/load-histories';
import { Kept } from '@/lib/board/kept';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { DataContext } from '@/lib/pages/data-context';
import { lastMonth, type MonthIndex, type Period } from '@/lib/periods/period';
import { isUnseenTracked, loadSilentList, loadUnseenList } from './load-unseen';
import { wholeLists, type AskedLists } from './list-order';
import { LISTED_MONTHS, SHOWN_INDICATORS } from './shown-indicators';
import type { AreaList, SilentArea, UnseenArea } from './unseen-types';

/** Everything that the page of supervision is drawn from. */
export interface SupervisionData {
  /** The country first, then the regions of the programme that the reader may see. */
  readonly regions: Snapshot;
  /** The country first, then their districts. */
  readonly districts: Snapshot;
  /** 24 months up to `end`, of the country and of the same regions. */
  readonly histories: readonly History[];
  /** The last pulled month of the period: lists are as of its end. */
  readonly end: MonthIndex;
  /** Areas on the lists, of the chosen region or of all that the reader may see. */
  readonly unseen: AreaList<UnseenArea>;
  readonly silent: AreaList<SilentArea>;
  /** `false`: the lists are empty because the profile does not map what they need. */
  readonly isTracked: boolean;
}

type Figures = Pick<SupervisionData, 'regions' | 'districts' | 'histories'>;

const kept = new Kept<Figures>(64);

/** What is read of the many: the page says nothing of the other indicators. */
const IDS: ReadonlySet<string> = new Set(SHOWN_INDICATORS);

/**
 * Reads what the page shows of a period, of one region's lists or of all.
 * @param whole which lists are read to their end: where nothing is said of it, those of which the address asks for more than the
 * first of the longest.
 */
export async function loadSupervision(
  context: DataContext,
  frame: AskedLists & { readonly period: Period; readonly region: OrgUnit | null },
  whole = wholeLists(frame),
): Promise<SupervisionData> {
  const { period, region } = frame;
  const end = Math.min(lastMonth(period), context.release.lastMonth);
  const figures = await kept.get(`${context.key}|${period.id}`, () => loadFigures(context, period, end));
  const ask = { month: end, under: region?.uid ?? null, least: LISTED_MONTHS };
  return {
    ...figures,
    end,
    unseen: await loadUnseenList(context, { ...ask, whole: whole.unseen }),
    silent: await loadSilentList(context, { ...ask, whole: whole.silent }),
    isTracked: isUnseenTracked(context),
  };
}

async function loadFigures(context: DataContext, period: Period, end: MonthIndex): Promise<Figures> {
  const { country } = context.places;
  const regions = context.places.regions.filter(({ programme }) => programme);
  const districts = context.places.districts.filter(({ programme }) => programme);
  const ofPage = { ...context, indicators: context.indicators.filter(({ id }) => IDS.has(id)) };
  return {
    regions: await loadSnapshot(context, period, 'region', country, regions),
    districts: await loadSnapshot(ofPage, period, 'district', country, districts),
    histories: await loadHistories(context, [country, ...regions], end, IDS),
  };
}
