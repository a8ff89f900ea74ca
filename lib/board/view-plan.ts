import { formatSigned } from '@/lib/i18n/format';
import { judgeFigure } from '@/lib/indicators/status';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { Status } from '@/lib/indicators/types';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { lastMonth, monthId, parsePeriod, type MonthIndex } from '@/lib/periods/period';
import { readCell, readMonth } from './cells';
import type { BoardFrame, BoardPlan } from './types';
import type { TileView } from './view-types';

/** The plan's tile: how many of its targets are on track at that date, for the place in head. */
export function viewPlan(frame: BoardFrame, snapshot: Snapshot, history: History | undefined): TileView {
  const { board, common } = frame.text;
  const period = parsePeriod(snapshot.period);
  const month = period ? Math.min(lastMonth(period), frame.lastMonth) : frame.lastMonth;
  const plan = planAt(frame.plans, month);
  const tile = {
    key: 'plan',
    hasValue: plan !== undefined,
    pillar: board.pillarPlan,
    status: null,
    statusWord: '',
    indicator: null,
    // The overview does not open the page of the data.
    href: frame.scope === 'overview' ? null : '/plan',
    chosen: false,
  };
  if (!plan) return { ...tile, question: board.planNone, value: common.dash, of: '', lines: [] };

  const byId = new Map(frame.indicators.map((indicator) => [indicator.id, indicator]));
  const cells = plan.indicators.map((id) => {
    const indicator = byId.get(id);
    return { id, cell: indicator ? readCell(snapshot, indicator, 0, frame) : null };
  });
  const statuses = cells.map(({ id, cell }) => statusIn(plan, id, month, cell?.status ?? null));
  // As the page of the plan counts them: the last milestone, or one that is in force, has no source.
  const open = cells.filter(
    ({ id, cell }) => plan.unsourced.includes(id) || cell?.validated === false,
  ).length;
  const count = (status: Status | null) => statuses.filter((other) => other === status).length;
  const provisional = frame.provisionalFrom !== null && month >= frame.provisionalFrom;
  const before = period?.length === 1 && !provisional ? countBefore(frame, plan, month - 12, history) : null;
  return {
    ...tile,
    question: fill(board.planQuestion, { plan: plan.years }),
    value: String(count('on-track')),
    of: fill(board.planOf, { total: plan.indicators.length }),
    lines: [
      { label: board.planWatch, value: String(count('watch')), toValidate: false },
      { label: board.planLate, value: String(count('off-track')), toValidate: false },
      { label: board.planUnjudged, value: String(count(null)), toValidate: false },
      ...(open > 0 ? [{ label: board.planUnsourced, value: String(open), toValidate: true }] : []),
      {
        label: board.overYear,
        value: provisional ? board.notComparedProvisional : sayPlanChange(frame, count('on-track'), before),
        toValidate: false,
      },
    ],
  };
}

/** The plan in force at a month; after the last one's end its targets still stand. */
export function planAt(plans: readonly BoardPlan[], month: MonthIndex): BoardPlan | undefined {
  const begun = plans.filter((plan) => plan.from <= month).sort((a, b) => a.from - b.from);
  return begun.findLast((plan) => plan.to >= month) ?? begun.at(-1);
}

/** The status of a target at a month: as the page of the plan has it, a target past due keeps that of its own December. */
function statusIn(plan: BoardPlan, id: string, month: MonthIndex, status: Status | null): Status | null {
  const past = plan.pastDue[id];
  return past && past.month < month ? past.status : status;
}

/** How many were on track in that month; `null` when another plan was in force or the month is not at hand. */
function countBefore(
  frame: BoardFrame,
  plan: BoardPlan,
  month: MonthIndex,
  history: History | undefined,
): number | 'other-plan' | null {
  const earlier = planAt(frame.plans, month);
  if (earlier !== plan) return 'other-plan';
  const index = history?.months.indexOf(monthId(month)) ?? -1;
  if (!history || index < 0) return null;
  return frame.indicators.filter((indicator) => {
    if (!plan.indicators.includes(indicator.id)) return false;
    const then = readMonth(history, indicator, index, frame);
    const judged = judgeFigure(indicator, then.figure, then.expected);
    return statusIn(plan, indicator.id, month, judged) === 'on-track';
  }).length;
}

function sayPlanChange(frame: BoardFrame, now: number, before: number | 'other-plan' | null): string {
  const { board, common } = frame.text;
  if (before === 'other-plan') return board.planOther;
  if (before === null) return common.dash;
  const value = formatSigned(now - before, frame.language, 0);
  return fill(pickForm(frame.language, now - before, board.planChange), { value });
}
