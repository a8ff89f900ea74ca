import { Kept } from '@/lib/board/kept';
import { loadDrawings, type Drawings } from '@/lib/board/load-drawings';
import { loadSnapshot } from '@/lib/board/load-figures';
import { loadHistories } from '@/lib/board/load-histories';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import { dueMonthOf } from '@/lib/plan/expect-at';
import { loadLaunches } from './load-launches';

/** Some places under a head, with every figure of a period; the snapshot holds them and the head. */
export interface PlacedFigures {
  readonly head: OrgUnit;
  readonly level: 'region' | 'district';
  readonly units: readonly OrgUnit[];
  readonly snapshot: Snapshot;
}

interface CoverageFigures {
  /** Regions that the reader may see, under the country. */
  readonly regions: PlacedFigures;
  /** Districts under the chosen region, or all; `null` where the reader sees none. */
  readonly districts: PlacedFigures | null;
  /** The months of the head, then of the places drawn one by one. */
  readonly histories: readonly History[];
  readonly launches: ReadonlyMap<string, MonthIndex>;
}

export interface CoverageData extends CoverageFigures {
  /** What the tables list: regions, or districts. */
  readonly listed: PlacedFigures;
  /** The places drawn one by one, in the order of `histories` after the head. */
  readonly drawn: readonly OrgUnit[];
  /** `null` when nothing has an outline. */
  readonly drawings: Drawings | null;
  /** The regions, whatever is listed: for the partners. */
  readonly regionDrawings: Drawings | null;
}

const kept = new Kept<CoverageFigures>(64);
/** When places began does not change with the period. */
const keptLaunches = new Kept<CoverageFigures['launches']>(64);

/** One snapshot a level, and the months of a few places: by key, and kept for a release, a scope, a period and a region. */
export async function loadCoverage(context: DataContext, frame: PageFrame): Promise<CoverageData> {
  const { region, period, chosen } = frame;
  const districts = frame.districts.filter((unit) => region === null || unit.region === region.uid);
  const drawn = region !== null && districts.length > 0 ? districts : frame.regions;
  const figures = await kept.get(`${context.key}|${period.id}|${region?.uid ?? ''}`, async () => {
    const head = region ?? context.places.country;
    return {
      regions: await loadPlaced(context, frame, context.places.country, 'region', frame.regions),
      districts: districts.length > 0 ? await loadPlaced(context, frame, head, 'district', districts) : null,
      histories: await loadHistories(context, [head, ...drawn], dueMonthOf(period, frame.lastMonth)),
      launches: await keptLaunches.get(`${context.key}|${head.uid}`, () =>
        loadLaunches(context, [head, ...drawn]),
      ),
    };
  });
  const listed = chooseListed(figures, region, chosen['niveau'] === 'district');
  const { places, store, scope } = context;
  const units = [...places.regions, ...places.districts];
  const drawings = await loadDrawings(store, scope, units, listed.level, region?.uid ?? null);
  const regionDrawings = await loadDrawings(store, scope, units, 'region', null);
  return { ...figures, listed, drawn, drawings, regionDrawings };
}

/** A chosen region's districts; where the reader sees none of them, the region alone. */
function chooseListed(
  { regions, districts }: CoverageFigures,
  region: OrgUnit | null,
  byDistrict: boolean,
): PlacedFigures {
  if (region === null) return (byDistrict ? districts : null) ?? regions;
  return districts ?? { ...regions, head: region, units: [region] };
}

async function loadPlaced(
  context: DataContext,
  { period }: PageFrame,
  head: OrgUnit,
  level: PlacedFigures['level'],
  units: readonly OrgUnit[],
): Promise<PlacedFigures> {
  return { head, level, units, snapshot: await loadSnapshot(context, period, level, head, units) };
}
