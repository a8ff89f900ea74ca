import { sayExpected, sayFigure, sayGap, sayShare } from '@/lib/board/words';
import type { BoardIndicator } from '@/lib/board/types';
import { formatList, periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { Status, Theme, Unit } from '@/lib/indicators/types';
import { periodOf, yearOf } from '@/lib/periods/period';
import { pageAddress } from '../page-address';
import type { PageFrame } from '../page-frame';
import { judgedCell, type PlanData, type PlanLine } from './plan-data';
import { isAtEnd } from './say-finding';
import { sayProjectedNumber, sayProjection, sayValue } from './say-projection';
import { sayMetLater, sayStanding } from './say-standing';

/** One line of the table of targets, in words. */
export interface LineView {
  readonly id: string;
  readonly theme: Theme;
  readonly name: string;
  /** Shows its course; `null` where it is not tracked. */
  readonly href: string | null;
  readonly chosen: boolean;
  readonly sources: readonly string[];
  readonly toValidate: boolean;
  readonly bullet: {
    readonly actual: number | null;
    readonly baseline: number | null;
    readonly expected: number | null;
    readonly target: number;
    readonly unit: Unit;
    readonly unsure: boolean;
    readonly label: string;
  };
  readonly actual: string;
  /** `partiel (67 %)`, `provisoire`; else `null`. */
  readonly caution: string | null;
  readonly expected: string;
  readonly target: string;
  /** `fin 2022`, where the plan's last milestone is not of its last year; else `null`. */
  readonly targetYear: string | null;
  readonly status: Status | null;
  readonly statusWord: string;
  /** `atteinte en février 2024, après l’échéance`; else `null`. */
  readonly metLater: string | null;
  readonly gap: string;
  /** What the gap is to: `attendu août 2026 : 153`; `null` where there is none. */
  readonly gapTo: string | null;
  readonly projection: string;
  readonly projected: string | null;
}

/** The lines in words, in the order of the data. */
export function viewLines(data: PlanData, frame: PageFrame): LineView[] {
  return data.lines.map((line) => viewLine(line, data, frame));
}

function viewLine(line: PlanLine, data: PlanData, frame: PageFrame): LineView {
  const { text, language } = frame;
  const { indicator, cell, baseline, final, projection } = line;
  const shared = {
    id: line.id,
    theme: line.theme,
    name: line.label,
    sources: saySources(line, frame),
    toValidate: line.toValidate,
    targetYear: final.year === yearOf(data.plan.to) ? null : fill(text.plan.endOf, { year: final.year }),
  };
  if (!indicator || !cell) {
    const none = { actual: null, baseline: null, expected: null, target: final.value };
    return {
      ...shared,
      href: null,
      chosen: false,
      bullet: { ...none, unit: 'count', unsure: false, label: '' },
      actual: text.plan.notTracked,
      caution: null,
      expected: text.common.dash,
      target: text.common.dash,
      status: null,
      statusWord: text.plan.unmeasured,
      metLater: null,
      gap: '',
      gapTo: null,
      projection: '',
      projected: null,
    };
  }
  const { figure, expected, provisional } = cell;
  const judged = judgedCell(line) ?? cell;
  const speaker = { language, text };
  const actual =
    figure.value === null
      ? sayFigure(speaker, indicator, figure)
      : sayValue(speaker, indicator, figure.value);
  const due = expected === null ? text.common.dash : sayExpected(speaker, indicator, expected);
  const target = sayExpected(speaker, indicator, final.value);
  return {
    ...shared,
    href: `${pageAddress(frame, { indicateur: line.id })}#trajectoire`,
    chosen: data.chosen?.line.id === line.id,
    bullet: {
      actual: figure.value,
      baseline,
      expected,
      target: final.value,
      unit: indicator.unit,
      unsure: figure.partial || provisional,
      label: fill(text.plan.bulletLabel, { name: line.label, actual, expected: due, target }),
    },
    actual,
    caution: figure.partial
      ? fill(text.common.partialShare, { share: sayShare(speaker, figure.coverage ?? 0) })
      : provisional && figure.value !== null
        ? text.common.provisional
        : null,
    expected: due,
    target,
    status: judged.status,
    statusWord: sayStanding(speaker, indicator, line, isAtEnd(data)),
    metLater: sayMetLater(speaker, line),
    gap:
      judged.gap === 0
        ? text.common.none
        : judged.gap === null
          ? ''
          : sayGap(speaker, indicator, judged, data.period.length),
    gapTo: sayGapTo(line, indicator, data, frame),
    projection: sayProjection(speaker, projection),
    projected: projection.kind === 'projected' ? sayProjectedNumber(speaker, indicator, projection) : null,
  };
}

/** A number of people to find is not told without what it is counted to: what was due at that date, never the plan's end. */
function sayGapTo(
  line: PlanLine,
  indicator: BoardIndicator,
  data: PlanData,
  frame: PageFrame,
): string | null {
  const judged = judgedCell(line);
  if (!judged || judged.expected === null || judged.gap === null || judged.gap === 0) return null;
  const { language, text } = frame;
  const expected = sayExpected({ language, text }, indicator, judged.expected);
  if (isAtEnd(data)) return fill(text.plan.gapToTarget, { expected });
  const due = periodOf('month', line.past?.month ?? data.month);
  return fill(text.plan.gapTo, { period: periodLabel(due, language, 'short'), expected });
}

/** Each source once; with its years where milestones have several, or some have none. */
function saySources({ milestones }: PlanLine, { language, text }: PageFrame): string[] {
  const years = new Map<string, number[]>();
  for (const { source, year } of milestones) {
    if (source) years.set(source[language], [...(years.get(source[language]) ?? []), year]);
  }
  const whole = years.size === 1 && milestones.every(({ source }) => source !== null);
  return [...years].map(([source, of]) =>
    whole ? source : fill(text.plan.sourceOf, { years: formatList(of.map(String), language), source }),
  );
}
