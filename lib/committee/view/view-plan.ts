import { capitalise, sayLarge, sayPeriod } from '@/lib/board/words';
import { fill } from '@/lib/i18n/messages/fill';
import { lastMonth, parseMonth, parsePeriod, yearOf } from '@/lib/periods/period';
import type { BriefDocument, PlanPrintLine } from '../brief-types';
import { printedIndicator, type NoteSpeaker } from './note-speaker';
import { sayPrintedBound } from './say-printed';
import { viewFigure, type FigureText } from './view-figure';
import { planYears } from './view-pillars';

export interface PlanLineText {
  readonly key: string;
  readonly name: string;
  readonly figure: FigureText;
  /** `null` where it cannot be measured. */
  readonly bullet: {
    readonly actual: number | null;
    readonly baseline: number | null;
    readonly expected: number | null;
    readonly target: number | null;
    readonly unit: 'percent' | 'count' | 'ratio';
    readonly unsure: boolean;
  } | null;
  readonly target: string;
  /** `fin 2027`, of a target that is not of the plan's end; `échéance déc. 2025`, of one judged in the past. */
  readonly remark: string | null;
}

export interface PlanView {
  readonly title: string;
  readonly hint: string;
  readonly finalHead: string;
  readonly lines: readonly PlanLineText[];
  readonly goals: readonly string[];
  readonly toValidate: boolean;
}

/** Every target of the plan; `null` where no plan was in force. */
export function viewPlan(speaker: NoteSpeaker): PlanView | null {
  const { document, text, language } = speaker;
  const { plan } = document;
  if (plan === null) return null;
  const end = parseMonth(plan.to);
  const endYear = end === undefined ? '' : yearOf(end);
  const lines = plan.lines.flatMap((line) => {
    const view = viewLine(speaker, line, endYear);
    return view === null ? [] : [view];
  });
  return {
    title: fill(text.brief.planTitle, { years: planYears(plan) }),
    hint: fill(text.brief.planHint, { period: sayWhen(speaker, plan) }),
    finalHead: fill(text.brief.finalHead, { year: endYear }),
    lines,
    goals: plan.goals.map((goal) => goal[language]),
    toValidate: lines.some(({ figure }) => figure.toValidate),
  };
}

function viewLine(speaker: NoteSpeaker, line: PlanPrintLine, endYear: number | ''): PlanLineText | null {
  const { brief } = speaker.text;
  const indicator = printedIndicator(speaker, line.indicator);
  if (!indicator) return null;
  const written = viewFigure(speaker, line, indicator);
  const figure = { ...written, value: sayMillions(speaker, line) ?? written.value };
  const remarks = [
    ...(line.judgedIn === null
      ? []
      : [fill(brief.judgedIn, { period: sayPeriod(speaker, line.judgedIn, 'short') })]),
    ...(line.judgedIn === null && line.finalTarget !== null && line.finalYear !== endYear
      ? [fill(brief.finalYear, { year: line.finalYear })]
      : []),
  ];
  return {
    key: line.indicator,
    name: indicator.label[speaker.language],
    figure,
    bullet: line.measurable
      ? {
          ...{ actual: line.figure.value, baseline: line.baseline, expected: line.expected },
          ...{ target: line.finalTarget, unit: indicator.unit, unsure: line.figure.partial },
        }
      : null,
    target: sayPrintedBound(speaker, indicator, line.finalTarget),
    remark: remarks.length === 0 ? null : remarks.join(', '),
  };
}

/** Millions are written as short as what was expected of them, to be compared at a glance. */
function sayMillions(speaker: NoteSpeaker, { figure: { value } }: PlanPrintLine): string | null {
  return value !== null && value >= 1e6 ? sayLarge(speaker, value) : null;
}

/** `Août 2026, mois 8 sur 60`. */
function sayWhen(speaker: NoteSpeaker, plan: NonNullable<BriefDocument['plan']>): string {
  const { document, text } = speaker;
  const name = capitalise(sayPeriod(speaker, document.period));
  const [from, to, period] = [parseMonth(plan.from), parseMonth(plan.to), parsePeriod(document.period)];
  if (from === undefined || to === undefined || period === undefined) return name;
  const now = lastMonth(period);
  if (now < from || now > to) return name;
  return `${name}, ${fill(text.brief.planMonth, { month: now - from + 1, total: to - from + 1 })}`;
}
