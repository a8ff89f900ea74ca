import { formatChange, formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedIndicator, PrintedMove } from '../brief-types';
import { sayFigure } from './say-figure';
import { isSameSeason, sayWhen } from './say-when';
import type { Voice } from './voice';

/**
 * A move between two periods: `73,1 % des ASC supervisés en août 2026, contre 66,8 % en février 2026 (+6,3 pts, autre saison)`.
 * The difference is of the values themselves, as in the tables, not of their rounded texts.
 */
export function sayMove(
  voice: Voice,
  indicator: PrintedIndicator,
  { before, after, beforePeriod, afterPeriod }: Omit<PrintedMove, 'indicator' | 'place' | 'better'>,
): string {
  const { move, moveOtherSeason } = voice.places;
  return fill(isSameSeason(beforePeriod, afterPeriod) ? move : moveOtherSeason, {
    figure: sayFigure(voice, indicator, after),
    when: sayWhen(voice, afterPeriod),
    before: formatValue(before, indicator, voice.language),
    whenBefore: sayWhen(voice, beforePeriod),
    change: formatChange(after - before, indicator, voice.language),
  });
}
