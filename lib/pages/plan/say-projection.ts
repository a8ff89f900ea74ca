import { sayLarge } from '@/lib/board/words';
import type { BoardIndicator } from '@/lib/board/types';
import { formatNumber, formatValue, inPeriod } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { periodOf, type MonthIndex } from '@/lib/periods/period';
import type { Projected, Projection } from '@/lib/plan/projection/projection-types';
import type { PageFrame } from '../page-frame';

type Speaker = Pick<PageFrame, 'language' | 'text'>;

/** A value of an indicator where room is short: `2,57 M`, `2 904`, `68,4 %`. */
export function sayValue(speaker: Speaker, indicator: BoardIndicator, value: number): string {
  return (value >= 1e6 ? sayLarge(speaker, value) : null) ?? formatValue(value, indicator, speaker.language);
}

/** The projection in words: `au rythme actuel, atteint en mars 2028`, or why there is none; empty where nothing is aimed at. */
export function sayProjection({ language, text }: Speaker, projection: Projection): string {
  const { projection: words, refusal } = text.plan;
  if (projection.kind === 'refused') {
    const limits: Readonly<Record<string, string | undefined>> = text.plan.limitedBy;
    return limits[projection.limitedBy ?? ''] ?? refusal[projection.because];
  }
  const { verdict, reachedIn, reachedAlready } = projection;
  const month = reachedIn === null ? '' : sayIn({ language }, reachedIn);
  if (verdict === null) return '';
  if (verdict === 'out-of-reach') return words.out;
  if (verdict === 'uncertain') {
    return reachedIn === null || reachedAlready ? words.uncertain : fill(words.uncertainReached, { month });
  }
  return reachedAlready || reachedIn === null ? words.already : fill(words.reached, { month });
}

/** Its middle and both bounds at the plan's end: `62,4 % (de 58,1 à 66,9 %)`. */
export function sayProjectedNumber(
  speaker: Speaker,
  indicator: BoardIndicator,
  projected: Projected,
): string {
  const bounds = sayBounds(speaker, indicator, projected);
  return fill(speaker.text.plan.projection.number, {
    middle: sayValue(speaker, indicator, projected.middle),
    bounds,
  });
}

/** `de 58,1 à 66,9 %`: the upper bound says the unit of both. */
export function sayBounds(speaker: Speaker, indicator: BoardIndicator, { low, high }: Projected): string {
  const { language, text } = speaker;
  return fill(text.plan.chartBounds, {
    low:
      indicator.unit === 'percent'
        ? formatNumber(low, language, indicator.decimals)
        : sayValue(speaker, indicator, low),
    high: sayValue(speaker, indicator, high),
  });
}

/** `en mars 2028`. */
export function sayIn({ language }: Pick<Speaker, 'language'>, month: MonthIndex): string {
  return inPeriod(periodOf('month', month), language);
}
