import { Kept } from '@/lib/board/kept';
import { RUN_OF } from '@/lib/indicators/area-runs/run-row';
import { compareNames } from '@/lib/org-units/compare-names';
import type { DataContext } from '@/lib/pages/data-context';
import type { MonthIndex } from '@/lib/periods/period';
import type { RunFilter, RunsFirst } from '@/lib/store/queries/area-runs';
import { areRunsMade } from '@/lib/store/queries/area-runs-made';
import { countRuns, FEW, listWhole, readPlacedRuns } from './area-list';
import type { AreaList, AreasToSee, NamedPlace, SilentArea, UnseenArea } from './unseen-types';
import { walkAreasToSee } from './walk-areas';

export type { NamedPlace, SilentArea, UnseenArea } from './unseen-types';

/** What of a list is asked for. */
export interface ListAsk {
  readonly month: MonthIndex;
  /** Uid of a region or district, or of the area itself; `null`: all that the reader may see. */
  readonly under: string | null;
  /** Months from which an area is on the list. */
  readonly least: number;
  /** All rows, and not only those that may stand among the first where the longest do. */
  readonly whole: boolean;
}

const walked = new Kept<AreasToSee>(16);
/** Rows that are kept of each in all: whole lists of a large country have some thousand. */
const ROWS_KEPT = 60_000;
const unseenLists = new Kept<AreaList<UnseenArea>>(ROWS_KEPT, ({ rows }) => rows.length + 1);
const silentLists = new Kept<AreaList<SilentArea>>(ROWS_KEPT, ({ rows }) => rows.length + 1);

/** Whether the profile maps what tells an area without supervision. Where it does not, the lists are empty and mean nothing. */
export function isUnseenTracked({ profile }: Pick<DataContext, 'profile'>): boolean {
  const { measures } = profile.source;
  return measures.chw_active !== undefined && measures.chw_supervised !== undefined;
}

/**
 * Areas where ASC are at work, the report came and nobody was supervised, in the given month at least, by name.
 * At most 24 months are looked at.
 * @param least leaves out those of fewer months.
 */
export async function loadUnseenAreas(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
  least = 1,
): Promise<readonly UnseenArea[]> {
  return (await loadUnseenList(context, { month, under, least, whole: true })).rows;
}

/** Areas of which nothing came that would tell whether ASC were supervised, for a month at least, by name. */
export async function loadSilentAreas(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
  least = 1,
): Promise<readonly SilentArea[]> {
  return (await loadSilentList(context, { month, under, least, whole: true })).rows;
}

/** The list of areas without supervision; of its rows those that may stand first where the longest and widest do, or all. */
export function loadUnseenList(context: DataContext, ask: ListAsk): Promise<AreaList<UnseenArea>> {
  return loadList(context, ask, {
    kept: unseenLists,
    pick: ({ unseen }) => unseen,
    read: async (filter) => {
      const rows = await readPlacedRuns(context, { ...filter, measures: [RUN_OF.unseen] });
      return rows.map(({ row, area, district, region, run }) => {
        return { area, district, region, run, chw: row.chw ?? 0, lastSeen: row.last };
      });
    },
    measure: RUN_OF.unseen,
    by: 'months and chw',
  });
}

/** The list of silent areas; of its rows those that may stand first where the longest do, or all. */
export function loadSilentList(context: DataContext, ask: ListAsk): Promise<AreaList<SilentArea>> {
  return loadList(context, ask, {
    kept: silentLists,
    pick: ({ silent }) => silent,
    read: async (filter) => {
      const rows = await readPlacedRuns(context, { ...filter, measures: [RUN_OF.silent] });
      return rows.map(({ row, area, district, region, run }) => {
        return { area, district, region, run, chw: row.chw, lastReport: row.last };
      });
    },
    measure: RUN_OF.silent,
    by: 'months',
  });
}

interface ListKind<Row> {
  readonly kept: Kept<AreaList<Row>>;
  readonly pick: (areas: AreasToSee) => readonly Row[];
  readonly read: (filter: Omit<RunFilter, 'measures'> & { readonly first?: RunsFirst }) => Promise<Row[]>;
  readonly measure: (typeof RUN_OF)['unseen' | 'silent'];
  readonly by: RunsFirst['by'];
}

async function loadList<Row extends UnseenArea | SilentArea>(
  context: DataContext,
  { month, under, least, whole }: ListAsk,
  kind: ListKind<Row>,
): Promise<AreaList<Row>> {
  const { release, store, key } = context;
  const isPulled = month >= release.firstMonth && month <= release.lastMonth;
  if (!isUnseenTracked(context) || !isPulled) return listWhole<Row>([]);
  const place = `${key}|${month}|${under ?? ''}`;
  if (!(await areRunsMade(store))) {
    const areas = await walked.get(place, () => walkAreasToSee(context, month, under));
    return listWhole(kind.pick(areas).filter(({ run }) => run.months >= least));
  }
  return kind.kept.get(`${place}|${least}|${whole}`, async () => {
    const filter = { month, under, least };
    if (whole) return listWhole((await kind.read(filter)).sort(byName));
    const counts = await countRuns(context, { ...filter, measures: [kind.measure] });
    const rows = await kind.read({ ...filter, first: { count: FEW, by: kind.by } });
    return { ...counts, rows: rows.sort(byName) };
  });
}

function byName(a: { readonly area: NamedPlace }, b: { readonly area: NamedPlace }): number {
  return compareNames(a.area, b.area);
}
