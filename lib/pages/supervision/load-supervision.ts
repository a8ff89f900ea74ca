import { loadSnapshot } from '@/lib/board/load-figures';
import { loadHistories } from '@/lib/board/load-histories';
import { Kept } from '@/lib/board/kept';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { DataContext } from '@/lib/pages/data-context';
import { lastMonth, type MonthIndex, type Period } from '@/lib/periods/period';
import { isUnseenTracked, loadSilentAreas, loadUnseenAreas } from './load-unseen';
import { LISTED_MONTHS, SHOWN_INDICATORS } from './shown-indicators';
import type { SilentArea, UnseenArea } from './unseen-types';

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
  readonly unseen: readonly UnseenArea[];
  readonly silent: readonly SilentArea[];
  /** `false`: the lists are empty because the profile does not map what they need. */
  readonly isTracked: boolean;
}

type Figures = Pick<SupervisionData, 'regions' | 'districts' | 'histories'>;

const kept = new Kept<Figures>(64);

/** What is read of the many: the page says nothing of the other indicators. */
const IDS: ReadonlySet<string> = new Set(SHOWN_INDICATORS);

/** Reads what the page shows of a period, of one region's lists or of all. */
export async function loadSupervision(
  context: DataContext,
  { period, region }: { readonly period: Period; readonly region: OrgUnit | null },
): Promise<SupervisionData> {
  const end = Math.min(lastMonth(period), context.release.lastMonth);
  const figures = await kept.get(`${context.key}|${period.id}`, () => loadFigures(context, period, end));
  const under = region?.uid ?? null;
  const unseen = await loadUnseenAreas(context, end, under);
  const silent = await loadSilentAreas(context, end, under);
  return {
    ...figures,
    end,
    unseen: unseen.filter(({ run }) => run.months >= LISTED_MONTHS),
    silent: silent.filter(({ run }) => run.months >= LISTED_MONTHS),
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
