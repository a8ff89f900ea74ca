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
import type { Scope } from '@/lib/org-units/scope';
import { sayBound } from '@/lib/board/words';
import { CHW_PER_SUPERVISOR_NORM } from '@/lib/indicators/supervisor-norm';
import type { Basis, Bound } from '@/lib/plan/scenario/basis';
import type { Need, Needs } from '@/lib/plan/scenario/needs';
import type { ScenarioData } from '@/lib/pages/scenario/load-scenario';

export interface Speaker {
  readonly language: Language;
  readonly text: Messages;
}

/** What the answer for the country says, and to a reader of a part of it that it is of the whole; the question where there is none. */
export function sayFinding(
  { definition, rows, read, until }: Pick<ScenarioData, 'definition' | 'rows' | 'read' | 'until'>,
  speaker: Speaker & { readonly scope?: Scope },
): string {
  const { language, text, scope } = speaker;
  const { scenario } = text;
  if (!read.ok) return scenario.title;
  const words = {
    indicator:
      scope?.kind === 'regions'
        ? fill(scenario.indicatorWhole, { indicator: definition.short[language] })
        : definition.short[language],
    target: formatBound(read.wish.target, definition, language),
    month: formatMonth(until, language),
  };
  const whole = rows[0]?.result;
  const needs = whole ? listNeeds(whole.needs, speaker) : [];
  const isMet = whole?.needs.met === 'to-the-end';
  if (needs.length === 0) return fill(isMet ? scenario.findingMet : scenario.findingOpen, words);
  const norm = formatNumber(CHW_PER_SUPERVISOR_NORM, language);
  const lacking = formatList(needs, language);
  return fill(isMet ? scenario.findingMetNorm : scenario.finding, { ...words, norm, needs: lacking });
}

/** `40 ASC`, `3 superviseurs`, `120 ASC vus par mois`: what is lacking, and nothing else. */
function listNeeds({ chw, supervisors, activity }: Needs, speaker: Speaker): string[] {
  const { language, text } = speaker;
  const { partsActivity, partsChw, partsSupervisors } = text.scenario;
  const say = (need: Need | null, phraseOf: (more: number) => string): string[] => {
    if (!need || need.more === 0) return [];
    const count = sayNeedBound(need.bound, formatNumber(need.more, language), speaker);
    return [fill(phraseOf(need.more), { count })];
  };
  return [
    ...(activity ? say(activity, () => partsActivity[activity.noun]) : []),
    ...say(chw, (more) => pickForm(language, more, partsChw)),
    ...say(supervisors, (more) => pickForm(language, more, partsSupervisors)),
  ];
}

/** `au moins 11`, `environ 1 775`: what a need is where not all areas told. */
export function sayNeedBound(bound: Bound | null, count: string, speaker: Speaker): string {
  return bound === 'about' ? fill(speaker.text.scenario.about, { count }) : sayBound(speaker, bound, count);
}

/** `876 aires sur 1 002`. */
export function sayBasis(basis: Basis, { language, text }: Speaker): string {
  return fill(text.scenario.ofAreas, writeBasis(basis, language));
}

/** The values of `{units}` and `{expected}`. */
export function writeBasis({ units, expected }: Basis, language: Language) {
  return { units: formatNumber(units, language), expected: formatNumber(expected, language) };
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
