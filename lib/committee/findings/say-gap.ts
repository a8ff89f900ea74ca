import { sayBound } from '@/lib/board/words';
import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { parsePeriod } from '@/lib/periods/period';
import type { PrintedFigure } from '../brief-types';
import type { Voice } from './voice';

/**
 * What is still to be done, in people: `46 ASC à superviser`, `au moins 440 ASC de trop en rupture`; that it is met, for none. Empty
 * where it cannot be said: without an expected value, on too few data, or for a norm, whose two sides are closed by other things.
 */
export function sayGap(voice: Voice, figure: PrintedFigure, direction: 'up' | 'down' | 'band'): string {
  const { gap, gapBound, period, indicator, expected } = figure;
  if (gap === null || expected === null || direction === 'band') return '';
  if (gap === 0) return figure.status === 'on-track' ? voice.words.expectedMet : '';
  const phrase = voice.text.gaps[/^stockout_/.test(indicator) ? 'stockout' : indicator];
  if (!phrase) return '';
  const forms = (parsePeriod(period)?.length ?? 1) > 1 ? phrase.period : phrase.month;
  const count = formatNumber(gap, voice.language);
  return sayBound(voice, gapBound, fill(pickForm(voice.language, gap, forms), { count }));
}
