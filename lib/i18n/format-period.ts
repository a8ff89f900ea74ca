import { lastMonth, monthOfYear, yearOf, type MonthIndex, type Period } from '@/lib/periods/period';
import { formatMonth, monthName } from './format-date';
import { ordinalFrench } from './format-french';
import type { Language } from './language';

/**
 * The name of a period: `septembre 2024`, `2ᵉ trimestre 2026`, `1ᵉʳ semestre 2026`, `2026`;
 * short: `sept. 2024`, `T2 2026`, `S1 2026`, `2026`.
 */
export function periodLabel(period: Period, language: Language, style: 'long' | 'short' = 'long'): string {
  if (period.kind === 'month') return formatMonth(period.start, language, style);
  const year = String(yearOf(period.start));
  return period.kind === 'year' ? year : `${partOfYear(period, language, style)} ${year}`;
}

/** A period as it stands in a sentence, without the year where a title's second line says it: `en septembre`, `au 2ᵉ trimestre`. */
export function inPeriod(
  period: Period,
  language: Language,
  year: 'with-year' | 'without-year' = 'with-year',
): string {
  const number = String(yearOf(period.start));
  if (period.kind === 'year') return `${language === 'fr' ? 'en' : 'in'} ${number}`;
  const part =
    period.kind === 'month'
      ? monthName(monthOfYear(period.start), language)
      : partOfYear(period, language, 'long');
  const dated = year === 'with-year' ? `${part} ${number}` : part;
  if (period.kind === 'month') return `${language === 'fr' ? 'en' : 'in'} ${dated}`;
  if (language === 'fr') return `au ${dated}`;
  return year === 'with-year' ? `in the ${part} of ${number}` : `in the ${part}`;
}

/** Months from one to another: `janvier à juin 2026`, `déc. 2025 à mars 2026`. */
export function formatMonthRange(
  from: MonthIndex,
  to: MonthIndex,
  language: Language,
  style: 'long' | 'short' = 'long',
): string {
  if (from === to) return formatMonth(from, language, style);
  const start =
    yearOf(from) === yearOf(to)
      ? monthName(monthOfYear(from), language, style)
      : formatMonth(from, language, style);
  return `${start} ${language === 'fr' ? 'à' : 'to'} ${formatMonth(to, language, style)}`;
}

/** Quarter or semester without its year. */
function partOfYear(period: Period, language: Language, style: 'long' | 'short'): string {
  const ordinal = monthOfYear(lastMonth(period)) / period.length;
  const isQuarter = period.kind === 'quarter';
  if (language === 'fr') {
    if (style === 'short') return `${isQuarter ? 'T' : 'S'}${ordinal}`;
    return `${ordinalFrench(ordinal)} ${isQuarter ? 'trimestre' : 'semestre'}`;
  }
  if (style === 'short') return `${isQuarter ? 'Q' : 'H'}${ordinal}`;
  return `${['first', 'second', 'third', 'fourth'][ordinal - 1] ?? ordinal} ${isQuarter ? 'quarter' : 'half'}`;
}
