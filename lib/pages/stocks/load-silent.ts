import { Kept } from '@/lib/board/kept';
import type { Run } from '@/lib/indicators/runs';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import { findSilentUnits } from '@/lib/store/queries/stock-runs';
import { isUnderPlace, placeOf, type ActPlace } from './act-places';
import { LONGEST_RUN, ROWS_KEPT, weighRows } from './load-chronic';

/** An area of which no stock count came for two months or more: whether products are missing there is unknown. */
export interface SilentArea extends ActPlace {
  /** Months in a row without a count. */
  readonly run: Run;
  readonly lastSeen: MonthIndex | null;
}

/** Months in a row without a count from which an area is named. */
export const SILENT_MONTHS = 2;

const kept = new Kept<readonly SilentArea[]>(ROWS_KEPT, weighRows);

/** Areas without any stock count for two months or more at the end of a month, the longest first; parameters as for chronic stockouts. */
export async function loadSilentAreas(
  context: DataContext,
  month: MonthIndex,
  under: string | null,
): Promise<readonly SilentArea[]> {
  const all = await kept.get(`${context.key}|${month}`, () => findSilent(context, month));
  return under === null ? all : all.filter((row) => isUnderPlace(row, under));
}

async function findSilent(context: DataContext, month: MonthIndex): Promise<SilentArea[]> {
  const { store, scope, profile, places, release } = context;
  const first = Math.max(release.firstMonth, month - LONGEST_RUN + 1);
  const from = month - SILENT_MONTHS + 1;
  if (!profile.source.measures.stock_reporting || from < first) return [];
  const silent = await findSilentUnits(store, scope, {
    measure: 'stock_reporting',
    level: profile.source.pullLevel,
    months: monthRange(from, month),
    before: monthRange(first, from - 1),
  });
  const rows = silent.map(({ unit, lastSeen }): SilentArea => {
    const since = lastSeen === null ? Math.max(first, unit.opened ?? first) : lastSeen + 1;
    const atLeast = lastSeen === null && since === first;
    return { ...placeOf(unit, places), lastSeen, run: { months: month - since + 1, since, atLeast } };
  });
  return rows.sort((a, b) => b.run.months - a.run.months || a.area.name.localeCompare(b.area.name, 'fr'));
}
