import { formatSigned } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { parseMonth, yearOf } from '@/lib/periods/period';
import { sayPeriod } from '@/lib/board/words';
import type { BriefDocument } from '../brief-types';
import { printedIndicator, type NoteSpeaker } from './note-speaker';
import { viewFigure, type FigureText } from './view-figure';

export interface PillarRow {
  readonly key: string;
  readonly pillar: string;
  readonly indicator: string;
  readonly figure: FigureText;
}

/** The fourth question: how many of the plan's targets are on track. */
export interface PlanRow {
  readonly pillar: string;
  readonly indicator: string;
  readonly value: string;
  /** `2 en retard, 2 à surveiller`. */
  readonly others: readonly string[];
  readonly change: string | null;
}

export interface PillarsView {
  readonly changeHead: string;
  readonly rows: readonly PillarRow[];
  readonly plan: PlanRow;
  /** Said under the table where a change is withheld. */
  readonly withheld: boolean;
  /** Said under the table where a change is over one year instead. */
  readonly overYear: boolean;
}

export function viewPillars(speaker: NoteSpeaker): PillarsView {
  const { document, text } = speaker;
  const names = {
    coverage: text.board.pillarCoverage,
    supervision: text.board.pillarSupervision,
    stock: text.board.pillarStock,
  };
  const rows = document.pillars.flatMap((printed) => {
    const indicator = printedIndicator(speaker, printed.indicator);
    if (!indicator) return [];
    return {
      key: printed.indicator,
      pillar: names[printed.pillar],
      indicator: indicator.label[speaker.language],
      figure: viewFigure(speaker, printed, indicator),
    };
  });
  const plan = viewPlanRow(speaker);
  return {
    changeHead: sayChangeHead(speaker),
    rows,
    plan,
    withheld: rows.some(({ figure }) => figure.change === null && figure.overYear === null),
    overYear: rows.some(({ figure }) => figure.overYear !== null),
  };
}

/** `Depuis févr. 2026`, or `Sur un an` for a first note. */
export function sayChangeHead(speaker: NoteSpeaker): string {
  const { document, text } = speaker;
  if (document.previous === null) return text.brief.changeYearHead;
  return fill(text.brief.changeHead, { period: sayPeriod(speaker, document.previous.period, 'short') });
}

function viewPlanRow({ document: { plan }, text: { brief, board }, language }: NoteSpeaker): PlanRow {
  if (plan === null) {
    const nothing = { value: brief.planNone, others: [], change: null };
    return { pillar: board.pillarPlan, indicator: brief.planMissing, ...nothing };
  }
  const { onTrack, watch, offTrack, unknown } = plan.counts;
  const say = (count: number, forms: { readonly one: string; readonly other: string }) =>
    count === 0 ? [] : [fill(pickForm(language, count, forms), { count })];
  const moved = plan.onTrackBefore === null ? null : onTrack - plan.onTrackBefore;
  return {
    pillar: board.pillarPlan,
    indicator: fill(brief.planTargets, { years: planYears(plan) }),
    value: fill(brief.planCount, { count: onTrack, total: onTrack + watch + offTrack + unknown }),
    others: [
      ...say(offTrack, brief.planLate),
      ...say(watch, brief.planWatch),
      ...say(unknown, brief.planUnknown),
    ],
    change:
      moved === null
        ? null
        : fill(pickForm(language, moved, brief.planChange), { value: formatSigned(moved, language, 0) }),
  };
}

/** `2026–2030`. */
export function planYears({ from, to }: NonNullable<BriefDocument['plan']>): string {
  const years = [from, to]
    .map((id) => parseMonth(id))
    .map((month) => (month === undefined ? '' : yearOf(month)));
  return years.join('–');
}
