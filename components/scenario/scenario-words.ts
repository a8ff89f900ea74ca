import {
  formatBound,
  formatList,
  formatMonth,
  formatNumber,
  formatPoints,
  formatSigned,
} from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { Needs } from '@/lib/plan/scenario/needs';
import type { ScenarioData } from '@/lib/pages/scenario/load-scenario';

export interface Speaker {
  readonly language: Language;
  readonly text: Messages;
}

/** What the answer for the country says; the question where there is none. */
export function sayFinding(
  { definition, rows, read, until }: Pick<ScenarioData, 'definition' | 'rows' | 'read' | 'until'>,
  { language, text: { scenario } }: Speaker,
): string {
  if (!read.ok) return scenario.title;
  const words = {
    indicator: definition.short[language],
    target: formatBound(read.wish.target, definition, language),
    month: formatMonth(until, language),
  };
  const whole = rows[0]?.result;
  const needs = whole ? listNeeds(whole.needs, { language, text: { scenario } }) : [];
  if (whole?.needs.isMet && needs.length === 0) return fill(scenario.findingMet, words);
  if (needs.length === 0) return fill(scenario.findingOpen, words);
  return fill(scenario.finding, { ...words, needs: formatList(needs, language) });
}

/** `40 ASC`, `3 superviseurs`, `120 ASC vus par mois`: what is lacking, and nothing else. */
function listNeeds(
  { chw, supervisors, activity }: Needs,
  { language, text: { scenario } }: { language: Language; text: Pick<Messages, 'scenario'> },
): string[] {
  const count = (more: number) => ({ count: formatNumber(more, language) });
  return [
    activity && activity.more > 0 ? fill(scenario.partsActivity[activity.noun], count(activity.more)) : null,
    chw && chw.more > 0 ? fill(pickForm(language, chw.more, scenario.partsChw), count(chw.more)) : null,
    supervisors && supervisors.more > 0
      ? fill(pickForm(language, supervisors.more, scenario.partsSupervisors), count(supervisors.more))
      : null,
  ].filter((part) => part !== null);
}

/** A change a month in the indicator's unit: `+0,35 pt par mois`. */
export function sayPace(
  pace: number,
  { unit }: Pick<IndicatorDefinition, 'unit'>,
  { language, text: { scenario } }: Speaker,
): string {
  const size = Math.abs(pace);
  const decimals = unit === 'count' ? (size < 10 ? 1 : 0) : 2;
  const text =
    unit === 'percent' ? formatPoints(pace, language, decimals) : formatSigned(pace, language, decimals);
  return fill(scenario.paceEach, { pace: text });
}
