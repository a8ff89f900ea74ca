import { formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PlanPrintLine, PrintedIndicator } from '../../brief-types';
import { sayPartialFirst } from '../say-coverage';
import { sayDue } from '../say-figure';
import { isSameSeason, periodBefore, sayWhen } from '../say-when';
import type { FindingRule } from '../types';
import { saySentence, type Voice } from '../voice';

/**
 * Targets of the plan's end that were crossed since the note before: newly met, or met then and no longer. A target that was judged at
 * a date in the past is left alone.
 */
export const findTargetsCrossed: FindingRule = (source) => {
  return (source.plan?.lines ?? []).flatMap((line) => {
    const indicator = source.indicators[line.indicator];
    const crossing = indicator && crossingOf(line, indicator);
    if (!crossing) return [];
    const before = periodBefore(source, line.indicator);
    return {
      id: `crossed:${line.indicator}`,
      section: 'plan',
      weight: crossing.met ? 84 : 86,
      text: saySentence((voice) => sayCrossing(voice, indicator, line, crossing, before)),
      places: [],
      indicators: [line.indicator],
      partial: line.figure.partial,
    };
  });
};

interface Crossing {
  readonly met: boolean;
  readonly now: number;
  readonly before: number;
  readonly target: number;
}

function crossingOf(
  { figure, change, finalTarget: target, judgedIn }: PlanPrintLine,
  { direction }: PrintedIndicator,
): Crossing | null {
  const now = figure.value;
  if (now === null || change === null || target === null || judgedIn !== null || direction === 'band') {
    return null;
  }
  const before = now - change;
  const meets = (value: number) => (direction === 'up' ? value >= target : value <= target);
  return meets(now) === meets(before) ? null : { met: meets(now), now, before, target };
}

function sayCrossing(
  voice: Voice,
  indicator: PrintedIndicator,
  line: PlanPrintLine,
  { met, now, before, target }: Crossing,
  beforePeriod: string,
): string {
  const { words, places, language, text } = voice;
  const { met: metWords, metOpen, lost, lostOpen, values } = words.crossed;
  const open = line.validated === false;
  const message = met ? (open ? metOpen : metWords) : open ? lostOpen : lost;
  const toValidate = text.common.toValidate;
  const year = String(line.finalYear);
  const crossed = fill(message, {
    year,
    target: sayDue(voice, indicator, target),
    ...(open ? { toValidate } : {}),
  });
  const then = `${formatValue(before, indicator, language)} ${sayWhen(voice, beforePeriod)}`;
  const season = isSameSeason(beforePeriod, line.period) ? then : fill(places.otherSeason, { text: then });
  const said = fill(values, {
    label: indicator.short[language],
    crossed,
    now: formatValue(now, indicator, language),
    before: season,
  });
  return sayPartialFirst(voice, line.figure, said);
}
