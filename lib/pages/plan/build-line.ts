import { readCell } from '@/lib/board/cells';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { yearOf, type MonthIndex } from '@/lib/periods/period';
import { expectedValue, milestonesOf } from '@/lib/plan/expected';
import type { Plan, Target } from '@/lib/profile/types';
import type { DataContext } from '../data-context';
import type { PageFrame } from '../page-frame';
import { loadPast, type SnapshotAt } from './load-past';
import { loadProjection } from './load-projection';
import { monthsOfSeries, type UnitSeries } from './load-series';
import type { PlanLine } from './plan-data';

/** A place with the months that a projection is learnt from. */
export interface PlaceSeries {
  readonly uid: string;
  /** `null` for the country. */
  readonly region: string | null;
  readonly series: UnitSeries;
}

export interface LineInput {
  readonly context: DataContext;
  readonly frame: PageFrame;
  readonly plan: Plan;
  readonly month: MonthIndex;
  readonly until: MonthIndex;
  readonly snapshot: Snapshot;
  readonly snapshotAt: SnapshotAt;
  readonly place: PlaceSeries;
}

/** One target for one place; `undefined` for an indicator that the catalogue does not know. */
export async function buildLine(input: LineInput, id: string): Promise<PlanLine | undefined> {
  const { context, frame, plan, month, until, snapshot, place } = input;
  const definition = indicatorById(id);
  const milestones = milestonesOf(plan, id, place.region);
  const final = milestones.at(-1);
  if (!definition || !final) return undefined;
  const indicator = frame.indicators.find((known) => known.id === id) ?? null;
  return {
    id,
    theme: definition.theme,
    label: definition.label[frame.language],
    indicator,
    cell: indicator && readCell(snapshot, indicator, snapshot.orgUnits.indexOf(place.uid), frame),
    past: indicator && (await loadPast(input, indicator, final, place)),
    baseline: baselineOf(plan, milestones, place.series, id),
    milestones,
    final,
    toValidate: isToValidate(plan, id, month, place.region, final),
    projection: indicator
      ? await loadProjection(context, plan, indicator, place, until)
      : { kind: 'refused', because: 'no-data' },
  };
}

/** Whether the final milestone or one that is in force at the month lacks a source. */
export function isToValidate(
  plan: Plan,
  id: string,
  month: MonthIndex,
  region: string | null,
  final: Target,
): boolean {
  return final.source === null || expectedValue([plan], id, month, region)?.validated === false;
}

function baselineOf(
  plan: Plan,
  milestones: readonly Target[],
  series: UnitSeries,
  id: string,
): number | null {
  const stated = milestones.find(({ year }) => year < yearOf(plan.from));
  if (stated) return stated.value;
  return (
    monthsOfSeries(series, id).find(({ month, sound }) => month === plan.from - 1 && sound)?.value ?? null
  );
}
