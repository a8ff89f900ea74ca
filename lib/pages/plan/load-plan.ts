import { defaultMonth } from '@/lib/board/choose-defaults';
import { loadSnapshot } from '@/lib/board/load-figures';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { THEMES } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { dueMonthOf } from '@/lib/plan/expect-at';
import { targetedIndicators } from '@/lib/plan/progress';
import type { DataContext } from '../data-context';
import type { PlaceProblem } from '../load-page';
import type { PageFrame } from '../page-frame';
import { choosePlan, defaultPeriodOf, stateOf } from './choose-plan';
import { buildLine, type LineInput } from './build-line';
import { openSnapshots } from './load-past';
import { loadChosen } from './load-chosen';
import { loadSeries } from './load-series';
import type { PlanData, PlanLine } from './plan-data';

/** What the address may ask for besides place, period and status: validated here, against the plans and the catalogue. */
export const PLAN_TEXTS = ['plan', 'indicateur'] as const;

/** Months before the plan that a projection may learn from. */
const LEARNT = 60;

type Loaded = { readonly kind: 'data'; readonly data: PlanData | null } | PlaceProblem;

/** The page of one plan; `null` where there is none at all. */
export async function loadPlan(context: DataContext, frame: PageFrame): Promise<Loaded> {
  const { plans, provisionalFrom, places, release } = context;
  const [askedPlan = '', askedIndicator = ''] = PLAN_TEXTS.map((name) => frame.written[name] ?? '');
  const settled = defaultMonth(release.lastMonth, provisionalFrom);
  // A month that another page was left in may be of an earlier plan: it is judged by its own.
  const asOf = frame.asked['periode'] === undefined ? settled : dueMonthOf(frame.period, release.lastMonth);
  const plan = choosePlan(plans, askedPlan, asOf);
  if (!plan && plans.length === 0) return { kind: 'data', data: null };
  const problems = [
    ...(plan
      ? []
      : [
          {
            parameter: 'plan',
            value: askedPlan,
            takes: plans.map(({ id, name }) => ({ id, label: name[frame.language] })),
          },
        ]),
    ...(askedIndicator === '' || indicatorById(askedIndicator)
      ? []
      : [
          {
            parameter: 'indicateur',
            value: askedIndicator,
            takes: frame.indicators.map(({ id, label }) => ({ id, label })),
          },
        ]),
  ];
  if (!plan || problems.length > 0) return { kind: 'bad-query', problems };

  const state = stateOf(plan, settled);
  const period =
    frame.asked['periode'] === undefined
      ? defaultPeriodOf(plan, state, frame.period, release.firstMonth)
      : frame.period;
  const month = dueMonthOf(period, release.lastMonth);
  const until = Math.min(month, settled);
  const place = frame.region ?? places.country;
  const judged = { ...context, plans: [plan] };
  const snapshot = await loadSnapshot(judged, period, 'region', places.country, frame.regions);
  // The same months whatever the period, so that another period reads nothing again; bounded whatever the years stored.
  const span = {
    from: Math.max(release.firstMonth, plan.from - LEARNT),
    to: Math.min(release.lastMonth, plan.to),
  };
  const loadUnit = async (unit: OrgUnit) => ({
    uid: unit.uid,
    region: unit.region,
    series: await loadSeries(context, unit.uid, span.from, span.to),
  });
  const snapshotAt = openSnapshots(context, plan, frame);
  const input = { context, frame, plan, month, until, snapshot, snapshotAt, place: await loadUnit(place) };
  const lines = await buildLines(input);
  const asked = indicatorById(askedIndicator);
  const tracked = frame.indicators.some(({ id }) => id === askedIndicator);
  const line =
    lines.find(({ id, indicator }) => id === askedIndicator && indicator !== null) ??
    lines.find(({ cell }) => cell !== null && cell.figure.value !== null && cell.expected !== null) ??
    lines.find(({ indicator }) => indicator !== null);
  return {
    kind: 'data',
    data: {
      plans: plans.map((other) => ({ plan: other, state: stateOf(other, settled) })),
      plan,
      state,
      period,
      month,
      until,
      measured: plan.to >= release.firstMonth && plan.from <= release.lastMonth,
      place,
      lines,
      without: asked && asked.id !== line?.id ? { label: asked.label[frame.language], tracked } : null,
      chosen: line ? await loadChosen(input, line, loadUnit) : null,
    },
  };
}

/** One line for each indicator with milestones that judge the place, by theme. */
async function buildLines(input: LineInput & { readonly snapshot: Snapshot }): Promise<PlanLine[]> {
  const lines: PlanLine[] = [];
  for (const id of targetedIndicators(input.plan, input.place.region)) {
    const line = await buildLine(input, id);
    if (line) lines.push(line);
  }
  return lines.sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme));
}
