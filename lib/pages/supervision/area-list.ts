import type { DataContext } from '@/lib/pages/data-context';
import type { MonthIndex } from '@/lib/periods/period';
import { countAreaRuns, readAreaRuns, type AreaRun, type RunFilter } from '@/lib/store/queries/area-runs';
import type { AreaList, NamedPlace, SilentArea, UnseenArea } from './unseen-types';

/** What the page shows of a list at first. */
export const FEW = 10;

/** Runs of one kind of a month, with the places they are in, by no order. */
export async function readPlacedRuns(
  context: DataContext,
  filter: RunFilter & { readonly first?: { count: number; by: 'months' | 'months and chw' } },
) {
  const place = namePlaces(context);
  const runs = await readAreaRuns(context.store, context.scope, filter);
  return runs.map((row) => {
    const { area, district, region } = place(row);
    return { row, area, district, region, run: runOf(row, filter.month) };
  });
}

/** The same as a list counts them, all together and by region. */
export async function countRuns({ store, scope }: DataContext, filter: RunFilter) {
  const counts = await countAreaRuns(store, scope, { ...filter, byRegion: true });
  return {
    count: counts.reduce((sum, { runs }) => sum + runs, 0),
    chw: counts.reduce((sum, { chw }) => sum + chw, 0),
    contrary: counts.some(({ contrary }) => contrary),
    byRegion: new Map(counts.map(({ region, runs }) => [region ?? '', runs])),
  };
}

/** The counts of a list of which all rows are at hand. */
export function listWhole<Row extends UnseenArea | SilentArea>(rows: readonly Row[]): AreaList<Row> {
  const byRegion = new Map<string, number>();
  for (const { region } of rows) byRegion.set(region?.uid ?? '', (byRegion.get(region?.uid ?? '') ?? 0) + 1);
  return {
    count: rows.length,
    chw: rows.reduce((sum, { chw }) => sum + (chw ?? 0), 0),
    contrary: rows.some(seemsContrary),
    byRegion,
    rows,
  };
}

/** A run cut short by an unknown month, or whose last visit is older than its start. */
function seemsContrary(row: UnseenArea | SilentArea): boolean {
  const last = 'lastSeen' in row ? row.lastSeen : row.lastReport;
  return row.run.atLeast || (last !== null && last < row.run.since - 1);
}

function runOf({ months, atLeast }: AreaRun, end: MonthIndex) {
  return { months, since: end - months + 1, atLeast };
}

/** Names an area's district and region, as far as the reader may see them. */
export function namePlaces({ places }: DataContext) {
  const named = ({ uid, name }: NamedPlace): [string, NamedPlace] => [uid, { uid, name }];
  const regions = new Map(places.regions.map(named));
  const districts = new Map(places.districts.map(named));
  return (row: {
    readonly area: NamedPlace;
    readonly district: string | null;
    readonly region: string | null;
  }) => ({
    area: row.area,
    district: districts.get(row.district ?? '') ?? null,
    region: regions.get(row.region ?? '') ?? null,
  });
}
