import { Kept } from '@/lib/board/kept';
import type { BoardIndicator } from '@/lib/board/types';
import type { MonthIndex } from '@/lib/periods/period';
import { projectIndicator } from '@/lib/plan/projection/project-indicator';
import { SEASON_MONTHS } from '@/lib/plan/projection/project-trend';
import type { Projection } from '@/lib/plan/projection/projection-types';
import type { Plan } from '@/lib/profile/types';
import type { DataContext } from '../data-context';
import { loadProjection } from '../plan/load-projection';
import { loadSeries, monthsOfSeries } from '../plan/load-series';
import type { ScenarioPlace } from './build-rows';

/** Each a kilobyte or two. */
const kept = new Kept<Projection>(256);

/**
 * The trend of an indicator in a place up to a month, or why there is none: the very one that the plan's page carries on while
 * the plan runs, and the same way of finding it where there is no plan.
 */
export async function loadPace(
  context: DataContext,
  plan: Plan | undefined,
  indicator: BoardIndicator,
  { uid, region }: ScenarioPlace,
  month: MonthIndex,
): Promise<Projection> {
  const { firstMonth, lastMonth } = context.release;
  if (plan && plan.to > month) {
    // The months that the plan's page reads, so that they are kept once.
    const from = Math.max(firstMonth, plan.from - SEASON_MONTHS);
    const series = await loadSeries(context, uid, from, Math.min(lastMonth, plan.to));
    return loadProjection(context, plan, indicator, { uid, region, series }, month);
  }
  return kept.get([context.key, indicator.id, uid, month].join('|'), async () => {
    const from = Math.max(firstMonth, month - SEASON_MONTHS + 1);
    const points = monthsOfSeries(await loadSeries(context, uid, from, month), indicator.id);
    const { direction, unit } = indicator;
    return projectIndicator({ points, until: month, end: month + 1, target: null, direction, unit });
  });
}
