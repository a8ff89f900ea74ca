import { formatBound, formatValue, isSingular } from '@/lib/i18n/format';
import { phraseOf } from '@/lib/i18n/findings/phrases';
import type { Language } from '@/lib/i18n/language';
import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedIndicator } from '../brief-types';
import type { Voice } from './voice';

type Told = Pick<PrintedIndicator, 'id' | 'unit' | 'decimals' | 'short' | 'direction'>;

/**
 * A value with what it is of: `68,4 % des ASC supervisés`, `1 ASC actif`, `19,6 ASC par superviseur`. Written as the tables do;
 * an indicator without a phrase is named before it.
 */
export function sayFigure(voice: Voice, indicator: Told, value: number): string {
  const { language, words } = voice;
  const number = formatValue(value, indicator, language);
  const phrase = phraseOf(indicator.id, language, isOne(indicator, value, language));
  if (phrase !== undefined) return `${number} ${phrase}`;
  return fill(words.labelled, { label: indicator.short[language], rest: number });
}

/** The noun follows the number as it is written; English says `1.0 visits`. */
function isOne({ unit, decimals }: Told, value: number, language: Language): boolean {
  if (unit === 'percent' || (language === 'en' && decimals > 0)) return false;
  return isSingular(Number(value.toFixed(decimals)), language);
}

/** What was expected or is aimed at: `70 %`, `25 % au plus` where lower is better. */
export function sayDue({ language, words }: Voice, indicator: Told, due: number): string {
  const value = formatBound(due, indicator, language);
  return indicator.direction === 'down' ? fill(words.atMost, { value }) : value;
}
