import { readCell } from '@/lib/board/cells';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { monthRange } from '@/lib/periods/period';
import { expectedValue, milestonesOf } from '@/lib/plan/expected';
import { isToValidate, type LineInput, type PlaceSeries } from './build-line';
import { loadPast } from './load-past';
import { loadProjection } from './load-projection';
import { monthsOfSeries } from './load-series';
import type { ChosenTarget, CourseMonth, PlanLine, RegionLine } from './plan-data';

/** Months before the plan that its course begins with, where the trend is learnt there. */
const BEFORE = 24;

/** The course of one target, and where each region stands on it; `null` where it is not tracked. */
export async function loadChosen(
  input: LineInput,
  line: PlanLine,
  loadUnit: (unit: OrgUnit) => Promise<PlaceSeries>,
): Promise<ChosenTarget | null> {
  const { context, frame, plan, month, until, snapshot } = input;
  const { indicator } = line;
  if (!indicator) return null;
  const readPlace = async (unit: OrgUnit): Promise<RegionLine> => {
    const final = milestonesOf(plan, indicator.id, unit.region).at(-1);
    const of = await loadUnit(unit);
    return {
      unit,
      cell: readCell(snapshot, indicator, snapshot.orgUnits.indexOf(unit.uid), frame),
      toValidate: final ? isToValidate(plan, indicator.id, month, unit.region, final) : null,
      past: await loadPast(input, indicator, final, of),
      projection: await loadProjection(context, plan, indicator, of, until),
    };
  };
  const regions: RegionLine[] = [];
  for (const unit of frame.regions) regions.push(await readPlace(unit));
  return {
    line,
    indicator,
    months: courseOf(input, indicator.id),
    regions,
    together: await readPlace(context.places.country),
  };
}

/** From the plan's baseline, or the months before that the trend is learnt from, to the plan's end. */
function courseOf({ context, plan, until, place }: LineInput, id: string): CourseMonth[] {
  const known = new Map(monthsOfSeries(place.series, id).map((point) => [point.month, point]));
  const from = Math.max(
    Math.min(plan.from - 1, plan.to > until ? until - BEFORE + 1 : plan.from - 1),
    Math.min(context.release.firstMonth, plan.from - 1),
  );
  return monthRange(from, plan.to).map((month) => {
    const point = known.get(month);
    const milestones = milestonesOf(plan, id, place.region);
    const stated =
      month === plan.from - 1 ? milestones.find(({ year }) => year * 12 + 11 === month) : undefined;
    return {
      month,
      value: point?.value ?? null,
      sound: point?.sound ?? false,
      expected: stated?.value ?? expectedValue([plan], id, month, place.region)?.expected ?? null,
    };
  });
}
