import { LONGEST_RUN, UNCOUNTED_MONTHS } from '@/lib/indicators/area-runs/run-row';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import { findSilentUnits } from '@/lib/store/queries/stock-runs';
import { placeOf } from './act-places';
import type { SilentArea } from './chronic-types';

/**
 * Areas without any stock count in a store without runs of areas, which an older program left: until its next pull they are found
 * in the facts. In no order.
 */
export async function walkUncounted(context: DataContext, month: MonthIndex): Promise<SilentArea[]> {
  const { store, scope, profile, places, release } = context;
  const first = Math.max(release.firstMonth, month - LONGEST_RUN + 1);
  const from = month - UNCOUNTED_MONTHS + 1;
  if (from < first) return [];
  const silent = await findSilentUnits(store, scope, {
    measure: 'stock_reporting',
    level: profile.source.pullLevel,
    months: monthRange(from, month),
    before: monthRange(first, from - 1),
  });
  return silent.map(({ unit, lastSeen }): SilentArea => {
    const since = lastSeen === null ? Math.max(first, unit.opened ?? first) : lastSeen + 1;
    const atLeast = lastSeen === null && since === first;
    return { ...placeOf(unit, places), lastSeen, run: { months: month - since + 1, since, atLeast } };
  });
}
