import { readCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { PILLARS } from '@/lib/board/view-tiles';
import { rankWorstFirst } from '@/lib/board/view-rows';
import { sayChangeWithUnit, sayDue, sayFigure, sayJudgement, sayShare } from '@/lib/board/words';
import { briefFrame } from '@/lib/committee/document/brief-frame';
import { pillarIndicators } from '@/lib/committee/document/pillars';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { loadPlan } from '@/lib/pages/plan/load-plan';
import { countLines } from '@/lib/pages/plan/say-finding';
import type { MonthTold } from './open-month';

/** Named for each pillar. */
const WORST = 3;

/** The three pillars of figures for the whole country, a line each: value, target, change, coverage. */
export function sayPillars(month: MonthTold, language: Language): string[] {
  const text = messagesIn(language);
  const { board, subscriptionMails: say } = text;
  const names = {
    coverage: board.pillarCoverage,
    supervision: board.pillarSupervision,
    stock: board.pillarStock,
  };
  const told = pillarIndicators(month.indicators);
  return PILLARS.map(({ theme }) => {
    const indicator = told.find(({ pillar }) => pillar === theme)?.indicator;
    return indicator ? sayPillar(month, indicator, language) : fill(say.notTracked, { pillar: names[theme] });
  });
}

function sayPillar(month: MonthTold, indicator: BoardIndicator, language: Language): string {
  const text = messagesIn(language);
  const { common, subscriptionMails: say } = text;
  const speaker = { language, text };
  const { context, snapshot } = month;
  const cell = readCell(snapshot, indicator, snapshot.orgUnits.indexOf(context.places.country.uid), context);
  const { figure, target, validated, change } = cell;
  const due = sayDue(speaker, indicator, target);
  const isUnsourced = target !== null && validated === false;
  const parts = [
    fill(say.pillarLine, { indicator: indicator.label, value: sayFigure(speaker, indicator, figure) }),
    due === null ? '' : fill(say.target, { target: due }) + (isUnsourced ? ` (${common.toValidate})` : ''),
    sayJudgement(speaker, cell),
    change.kind === 'value'
      ? fill(say.change, { change: sayChangeWithUnit(speaker, indicator, change) })
      : figure.value === null
        ? ''
        : sayChangeWithUnit(speaker, indicator, change),
    figure.coverage === null ? '' : fill(say.coverage, { share: sayShare(speaker, figure.coverage) }),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The fourth pillar: how many targets of the plan in force stand where. */
export async function sayPlan({ context, period }: MonthTold, language: Language): Promise<string> {
  const { subscriptionMails: say } = messagesIn(language);
  const loaded = await loadPlan(context, briefFrame(context, period, language));
  if (loaded.kind !== 'data' || loaded.data === null) return say.planNone;
  const { plan, lines } = loaded.data;
  return fill(say.planLine, { plan: plan.name[language], ...countLines(lines) });
}

/** The worst regions within the scope by pillar, worst first; what rests on few reports says so. */
export function sayWorst(month: MonthTold, language: Language): string[] {
  const text = messagesIn(language);
  const { common, subscriptionMails: say } = text;
  const { context, snapshot, regions } = month;
  return pillarIndicators(month.indicators).flatMap(({ indicator }) => {
    const placed = regions.map((region) => ({
      region,
      cell: readCell(snapshot, indicator, snapshot.orgUnits.indexOf(region.uid), context),
    }));
    const worst = rankWorstFirst(indicator, placed).filter(({ cell }) => cell.figure.value !== null);
    const places = worst.slice(0, WORST).map(({ region, cell }) => {
      const value = sayFigure({ language, text }, indicator, cell.figure);
      return `${region.name} ${value}${cell.figure.partial ? ` (${common.partial})` : ''}`;
    });
    return places.length === 0
      ? []
      : [fill(say.worstLine, { indicator: indicator.label, places: places.join(', ') })];
  });
}
