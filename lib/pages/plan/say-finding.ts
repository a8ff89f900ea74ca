import type { Cell } from '@/lib/board/cells';
import { sayUnjudged } from '@/lib/board/words';
import { formatNumber, inPeriod } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import { leadWhole } from '../lead-whole';
import type { PageFrame } from '../page-frame';
import { judgedCell, type PlanData, type PlanLine } from './plan-data';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'zéro une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
};

/** A number of targets in words up to twenty (feminine in French: une cible), in digits beyond. */
export function numberWord(count: number, language: Language): string {
  return WORDS[language][count] ?? formatNumber(count, language);
}

/** How many targets stand where; goals that these data cannot measure are counted apart. */
export interface PlanCounts {
  readonly onTrack: number;
  readonly watch: number;
  readonly offTrack: number;
  /** Without a status: no value, nothing expected yet, not tracked, a headcount on partial data. */
  readonly unjudged: number;
  readonly total: number;
}

export function countLines(lines: readonly PlanLine[]): PlanCounts {
  const count = (status: Status | null) =>
    lines.filter((line) => (judgedCell(line)?.status ?? null) === status).length;
  return {
    onTrack: count('on-track'),
    watch: count('watch'),
    offTrack: count('off-track'),
    unjudged: count(null),
    total: lines.length,
  };
}

/** Whether the plan is looked at where it ended or later: targets are then reached or not. */
export function isAtEnd({ plan, month }: Pick<PlanData, 'plan' | 'month'>): boolean {
  return month >= plan.to;
}

/**
 * The title of the page, by a fixed rule: how many targets of all are on track (or were reached), then how many are late.
 * Without a single judged target it says so, and on a provisional month that it is one.
 */
export function sayFinding(
  { plan, period, month, measured, lines, place }: PlanData,
  frame: Pick<PageFrame, 'language' | 'scope' | 'text'>,
): string {
  const { language, scope, text } = frame;
  const counts = countLines(lines);
  const name = plan.name[language];
  if (counts.total === 0 || !measured) return fill(text.plan.notMeasured, { plan: name });
  if (counts.unjudged === counts.total) {
    return fill(text.plan.notJudged, { plan: name, period: inPeriod(period, language) });
  }
  const finding = sayCounts(counts, isAtEnd({ plan, month }), language, text.plan);
  const said =
    place.level === 'country'
      ? leadWhole({ scope, text }, finding)
      : fill(text.plan.inPlace, { place: place.name, finding });
  return lines.some(isProvisional) ? fill(text.plan.findingProvisional, { finding: said }) : said;
}

/** Judged on a month whose reports are still coming in. */
function isProvisional(line: PlanLine): boolean {
  const cell = judgedCell(line);
  return cell !== null && cell.provisional && cell.status !== null;
}

function sayCounts(
  { onTrack, offTrack, total }: PlanCounts,
  ended: boolean,
  language: Language,
  words: PageFrame['text']['plan'],
): string {
  const say = (count: number) => ({ count: numberWord(count, language), total: numberWord(total, language) });
  const late = (forms: { readonly one: string; readonly other: string }) =>
    offTrack === 0
      ? ''
      : fill(pickForm(language, offTrack, forms), { count: numberWord(offTrack, language) });
  if (onTrack === total && total > 1) return fill(ended ? words.allReached : words.allOnTrack, say(total));
  if (onTrack === 0) {
    return (
      fill(ended ? words.noneReached : words.noneOnTrack, say(0)) + (ended ? '' : late(words.lateOfNone))
    );
  }
  const main = fill(pickForm(language, onTrack, ended ? words.someReached : words.someOnTrack), say(onTrack));
  return main + late(ended ? words.missed : words.late);
}

/** The status of what a target is about, in words; of a count that cannot be judged, why. */
export function sayCellStatus(
  { status, figure, expected }: Pick<Cell, 'status' | 'figure' | 'expected'>,
  ended: boolean,
  { language, text }: Pick<PageFrame, 'language' | 'text'>,
): string {
  const unjudged = status === null && figure.value !== null && expected !== null;
  return unjudged ? sayUnjudged({ language, text }, figure) : sayPlanStatus(status, ended, text);
}

/** A status in words: of a plan that has ended, whether the target was reached. */
export function sayPlanStatus(
  status: Status | null,
  ended: boolean,
  { common, plan }: Pick<PageFrame['text'], 'common' | 'plan'>,
): string {
  if (status === null) return plan.unmeasured;
  return ended
    ? { 'on-track': plan.reached, watch: plan.nearlyReached, 'off-track': plan.notReached }[status]
    : { 'on-track': common.statusOnTrack, watch: common.statusWatch, 'off-track': common.statusOffTrack }[
        status
      ];
}
