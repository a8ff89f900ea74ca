import { Kept } from '@/lib/board/kept';
import type { BoardIndicator } from '@/lib/board/types';
import type { MonthIndex } from '@/lib/periods/period';
import { milestonesOf } from '@/lib/plan/expected';
import { projectIndicator } from '@/lib/plan/projection/project-indicator';
import type { Projection } from '@/lib/plan/projection/projection-types';
import type { Plan } from '@/lib/profile/types';
import type { DataContext } from '../data-context';
import { monthsOfSeries, type UnitSeries } from './load-series';

/** Each a kilobyte or two. */
const kept = new Kept<Projection>(2048);

/**
 * An indicator of one place carried on to a plan's end: computed once for each state of the data and of the targets, since a
 * page shows some twenty.
 * @param until the last month that could be sound.
 */
export function loadProjection(
  context: Pick<DataContext, 'key'>,
  plan: Plan,
  indicator: BoardIndicator,
  place: { readonly uid: string; readonly region: string | null; readonly series: UnitSeries },
  until: MonthIndex,
): Promise<Projection> {
  const key = [context.key, plan.id, indicator.id, place.uid, until].join('|');
  return kept.get(key, () =>
    Promise.resolve(
      projectIndicator({
        points: monthsOfSeries(place.series, indicator.id),
        until,
        end: plan.to,
        target: milestonesOf(plan, indicator.id, place.region).at(-1)?.value ?? null,
        direction: indicator.direction,
        unit: indicator.unit,
      }),
    ),
  );
}
