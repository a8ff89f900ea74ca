import { Kept } from '@/lib/board/kept';
import type { BoardIndicator } from '@/lib/board/types';
import type { MonthIndex } from '@/lib/periods/period';
import { indicatorById } from '@/lib/indicators/catalogue';
import { dueMonth, milestonesOf } from '@/lib/plan/expected';
import { projectCount } from '@/lib/plan/projection/project-count';
import { projectIndicator } from '@/lib/plan/projection/project-indicator';
import type { Projection } from '@/lib/plan/projection/projection-types';
import type { Plan } from '@/lib/profile/types';
import type { DataContext } from '../data-context';
import { monthsOfSeries, type UnitSeries } from './load-series';

/** Each a kilobyte or two. */
const kept = new Kept<Projection>(2048);

interface ProjectedPlace {
  readonly uid: string;
  readonly region: string | null;
  readonly series: UnitSeries;
}

/**
 * An indicator of one place carried on to a plan's end: computed once for each state of the data and of the targets, since a
 * page shows some twenty. A count is not carried on past what it is part of.
 * @param until the last month that could be sound.
 */
export function loadProjection(
  context: Pick<DataContext, 'key' | 'indicators'>,
  plan: Plan,
  indicator: BoardIndicator,
  place: ProjectedPlace,
  until: MonthIndex,
): Promise<Projection> {
  const key = [context.key, plan.id, indicator.id, place.uid, until].join('|');
  return kept.get(key, () => Promise.resolve(project(context, plan, indicator, place, until)));
}

function project(
  { indicators }: Pick<DataContext, 'indicators'>,
  plan: Plan,
  { id, direction, unit }: BoardIndicator,
  { region, series }: ProjectedPlace,
  until: MonthIndex,
): Projection {
  const final = milestonesOf(plan, id, region).at(-1);
  // What was due earlier is no aim of the months to come.
  const target = final && dueMonth(final.year) >= until ? final.value : null;
  const reach = { until, end: plan.to };
  const input = { ...reach, points: monthsOfSeries(series, id), target, direction, unit };
  const count = indicatorById(id);
  if (!count || count.denominator) return projectIndicator(input);
  return projectCount(input, count, indicators, (share) => monthsOfSeries(series, share));
}
