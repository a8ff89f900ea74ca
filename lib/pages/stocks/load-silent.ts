import { Kept } from '@/lib/board/kept';
import { RUN_OF, UNCOUNTED_MONTHS } from '@/lib/indicators/area-runs/run-row';
import { compareNames } from '@/lib/org-units/compare-names';
import type { MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import { countAreaRuns, readAreaRuns, type RunFilter, type RunsFirst } from '@/lib/store/queries/area-runs';
import { areRunsMade } from '@/lib/store/queries/area-runs-made';
import { isUnderPlace, placeRun } from './act-places';
import type { SilentArea, SilentList } from './chronic-types';
import { ROWS_KEPT, weighRows } from './load-chronic';
import { walkUncounted } from './walk-uncounted';

export type { SilentArea } from './chronic-types';

/** Rows that a page shows at first. */
export const FIRST_SILENT = 10;

const kept = new Kept<readonly SilentArea[]>(ROWS_KEPT, weighRows);
const lists = new Kept<SilentList>(64);

/** Areas without any stock count for two months or more at the end of a month, the longest first; parameters as for chronic stockouts. */
export async function loadSilentAreas(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
): Promise<readonly SilentArea[]> {
  if (!context.profile.source.measures.stock_reporting) return [];
  const isMade = await areRunsMade(context.store);
  return kept.get(`${context.key}|${month}|${under ?? ''}`, async () => {
    if (isMade) return (await readUncounted(context, filterOf(month, under))).sort(compareLongest);
    const all = await walkUncounted(context, month);
    return all.filter((row) => under === null || isUnderPlace(row, under)).sort(compareLongest);
  });
}

/** The same as a page shows them: all are counted, and of the rows those read that may stand among the first. */
export async function loadSilentList(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
  { whole }: { readonly whole: boolean },
): Promise<SilentList> {
  if (whole || !context.profile.source.measures.stock_reporting || !(await areRunsMade(context.store))) {
    const rows = await loadSilentAreas(context, month, under);
    return { count: rows.length, rows };
  }
  return lists.get(`${context.key}|${month}|${under ?? ''}`, async () => {
    const filter = filterOf(month, under);
    const counts = await countAreaRuns(context.store, context.scope, { ...filter, byRegion: false });
    const rows = await readUncounted(context, { ...filter, first: { count: FIRST_SILENT, by: 'months' } });
    return { count: counts.reduce((sum, { runs }) => sum + runs, 0), rows: rows.sort(compareLongest) };
  });
}

function filterOf(month: MonthIndex, under: string | null): RunFilter {
  return { measures: [RUN_OF.uncounted], month, under, least: UNCOUNTED_MONTHS };
}

async function readUncounted(
  { store, scope, places }: DataContext,
  filter: RunFilter & { readonly first?: RunsFirst },
): Promise<SilentArea[]> {
  const place = placeRun(places, filter.month);
  const runs = await readAreaRuns(store, scope, filter);
  return runs.map((row) => {
    const { area, district, region, run } = place(row);
    return { area, district, region, run, lastSeen: row.last };
  });
}

/** Made once: a comparison that names its locale each time costs a hundred times as much. */
const byName = new Intl.Collator('fr');

function compareLongest(a: SilentArea, b: SilentArea): number {
  return (
    b.run.months - a.run.months || byName.compare(a.area.name, b.area.name) || compareNames(a.area, b.area)
  );
}
