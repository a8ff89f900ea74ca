import { loadPlan } from '@/lib/pages/plan/load-plan';
import { judgedCell, type PlanLine } from '@/lib/pages/plan/plan-data';
import { countLines } from '@/lib/pages/plan/say-finding';
import { monthId, yearOf } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';
import type { BriefDocument, PlanPrintLine, PrintedFigure } from '../brief-types';
import type { BriefData } from './brief-data';
import { briefFrame } from './brief-frame';
import { changesOf, printCell } from './print-figure';

/** Every target of the plan in force, as the page of the plan has it; `null` without a plan. */
export async function printPlan(
  data: BriefData,
  previous: BriefDocument | null,
): Promise<BriefDocument['plan']> {
  const { context, period } = data;
  const loaded = await loadPlan(context, briefFrame(context, period, 'fr'));
  if (loaded.kind !== 'data' || loaded.data === null) return null;
  const { plan, lines } = loaded.data;
  const { onTrack, watch, offTrack, unjudged } = countLines(lines);
  return {
    ...{ id: plan.id, name: plan.name, from: monthId(plan.from), to: monthId(plan.to) },
    lines: lines.map((line) => printLine(data, plan, line)),
    goals: plan.goals.map(({ label }) => label),
    counts: { onTrack, watch, offTrack, unknown: unjudged },
    onTrackBefore: previous?.plan?.id === plan.id ? previous.plan.counts.onTrack : null,
  };
}

function printLine(data: BriefData, plan: Plan, line: PlanLine): PlanPrintLine {
  const { baseline, final, past, milestones } = line;
  const isStated = milestones.some(({ year }) => year < yearOf(plan.from));
  return {
    ...printStanding(data, line),
    baseline,
    ...(baseline === null || isStated ? {} : { baselineIn: monthId(plan.from - 1) }),
    finalTarget: final.value,
    finalYear: final.year,
    judgedIn: past && monthId(past.month),
    ...(past ? { judgedValue: past.cell.figure.value } : {}),
    measurable: line.indicator !== null,
  };
}

/** The figure is the period's; status and gap are those of the December in which the target was due, where that has passed. */
function printStanding(data: BriefData, line: PlanLine): PrintedFigure {
  const country = data.context.places.country.uid;
  const { id, cell, indicator, toValidate } = line;
  if (!cell || !indicator) return notMeasured(data, id, country);
  const judged = judgedCell(line) ?? cell;
  return {
    ...printCell(data, indicator, country, cell),
    ...changesOf(data, data.byRegion, indicator, country),
    status: judged.status,
    gap: judged.gap,
    gapBound: judged.gapBound,
    validated: !toValidate,
  };
}

function notMeasured({ period }: BriefData, indicator: string, orgUnit: string): PrintedFigure {
  const none = { value: null, numerator: null, denominator: null, coverage: null };
  return {
    ...{ indicator, orgUnit, period: period.id },
    figure: { state: 'no-data', ...none, monthsUsed: 0, partial: false },
    ...{
      expected: null,
      target: null,
      validated: null,
      status: null,
      gap: null,
      gapBound: null,
      change: null,
    },
  };
}
