import { monthOfYear, yearOf, type MonthIndex } from '@/lib/periods/period';
import { HARD_SPACE, ordinalFrench } from './format-french';
import type { Language } from './language';

const LONG: Record<Language, string> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};
const SHORT: Record<Language, string> = {
  fr: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.',
  en: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec',
};

/** Name of a month of the year, 1 to 12: `septembre`, `sept.`. */
export function monthName(month: number, language: Language, style: 'long' | 'short' = 'long'): string {
  return (style === 'long' ? LONG : SHORT)[language].split(' ')[month - 1] ?? '';
}

/** `septembre 2024`, `sept. 2024`. */
export function formatMonth(month: MonthIndex, language: Language, style: 'long' | 'short' = 'long'): string {
  return `${monthName(monthOfYear(month), language, style)} ${yearOf(month)}`;
}

/**
 * A day in UTC, Mali's time all year round: `4 novembre 2024`, `1ᵉʳ mars 2025`; held together by no-break spaces.
 *
 * @param date an instant, or its ISO text.
 */
export function formatDate(date: Date | string, language: Language): string {
  const instant = new Date(date);
  const day = instant.getUTCDate();
  const ordinal = language === 'fr' && day === 1 ? ordinalFrench(day) : String(day);
  return [ordinal, monthName(instant.getUTCMonth() + 1, language), instant.getUTCFullYear()].join(HARD_SPACE);
}

/** A day and its time in UTC: `4 novembre 2024 à 2 h 05`, `4 November 2024 at 02:05`. */
export function formatDateTime(date: Date | string, language: Language): string {
  return `${formatDate(date, language)} ${language === 'fr' ? 'à' : 'at'} ${formatTime(date, language)}`;
}

/** A time in UTC: `2 h 05`, `02:05`. */
export function formatTime(date: Date | string, language: Language): string {
  const instant = new Date(date);
  const minutes = String(instant.getUTCMinutes()).padStart(2, '0');
  if (language === 'en') return `${String(instant.getUTCHours()).padStart(2, '0')}:${minutes}`;
  return [instant.getUTCHours(), 'h', minutes].join(HARD_SPACE);
}
