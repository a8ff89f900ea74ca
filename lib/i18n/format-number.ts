import { HARD_SPACE, NARROW_SPACE } from './format-french';
import type { Language } from './language';

/** The true minus, as wide as the plus. */
export const MINUS = '\u2212';

const MARKS = {
  fr: { decimal: ',', group: NARROW_SPACE, percent: `${NARROW_SPACE}%` },
  en: { decimal: '.', group: ',', percent: '%' },
} as const;

/**
 * Writes a number for people: `3 104`, `19,6`, `−0,5`. Written by hand, not by `Intl`: the server's and the browser's tables
 * differ, and the first HTML must not change when the browser takes over. Not for CSV or JSON.
 *
 * Halves round away from zero, as read on paper; what is not a finite number becomes a dash.
 *
 * @param decimals digits after the mark, 0 to 6.
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) return '—';
  const digits = roundDigits(Math.abs(value), decimals);
  const sign = value < 0 && /[1-9]/.test(digits) ? MINUS : '';
  const [whole = '0', fraction] = digits.split('.');
  const { decimal, group } = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${decimal}${fraction}`;
}

/** A percentage, 0 to 100 and beyond: `68,4 %` in French, `68.4%` in English; exactly zero is `0 %`. */
export function formatPercent(value: number, language: Language, decimals = 1): string {
  return `${formatNumber(value, language, value === 0 ? 0 : decimals)}${MARKS[language].percent}`;
}

/** The decimals that say a number fully: none for `70`, at most `decimals` for `66,7`. For cuts, targets and norms. */
export function formatShort(value: number, language: Language, decimals = 1): string {
  const kept = Array.from({ length: decimals }, (_, n) => n).find(
    (n) => Math.abs(value - Number(value.toFixed(n))) < 10 ** -decimals / 2,
  );
  return formatNumber(value, language, kept ?? decimals);
}

const MILLION = 1_000_000;

/** A count where room is short, such as a title or a legend: `2,96 M` from a million on (`2.96M`), else in full. */
export function formatCompact(value: number, language: Language): string {
  if (Math.abs(value) < MILLION) return formatNumber(value, language);
  return `${formatShort(value / MILLION, language, 2)}${language === 'fr' ? HARD_SPACE : ''}M`;
}

/** Always with its sign, none for zero: `+4,1`, `−0,6`, `0,0`. */
export function formatSigned(value: number, language: Language, decimals = 1): string {
  const text = formatNumber(value, language, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A difference between percentages: `+4,1 pts`, `−0,6 pt`. French counts as singular what is under two. */
export function formatPoints(value: number, language: Language, decimals = 1): string {
  const size = Number(roundDigits(Math.abs(value), decimals));
  const singular = language === 'fr' ? size < 2 : size === 1;
  return `${formatSigned(value, language, decimals)}${HARD_SPACE}${singular ? 'pt' : 'pts'}`;
}

/** What writing a value of an indicator takes; the definition and its compact view both fit. */
export interface ValueStyle {
  readonly unit: 'percent' | 'count' | 'ratio';
  readonly decimals: number;
}

/** A value in its indicator's unit: `68,4 %`, `3 104`, `19,6`. */
export function formatValue(value: number, style: ValueStyle, language: Language): string {
  return style.unit === 'percent'
    ? formatPercent(value, language, style.decimals)
    : formatNumber(value, language, style.decimals);
}

/** A cut, a target or a norm in its indicator's unit, no longer than needed: `70 %`, `7,5 %`, `1 500`. */
export function formatBound(value: number, style: ValueStyle, language: Language): string {
  const text = formatShort(value, language, style.unit === 'count' ? 0 : 1);
  return style.unit === 'percent' ? `${text}${MARKS[language].percent}` : text;
}

/** A change in its indicator's unit: points for percentages, else a signed number. */
export function formatChange(value: number, style: ValueStyle, language: Language): string {
  return style.unit === 'percent'
    ? formatPoints(value, language, style.decimals)
    : formatSigned(value, language, style.decimals);
}

/** Both bounds of a norm: `10 à 12`, `10 to 12`. */
export function formatRange(low: number, high: number, style: ValueStyle, language: Language): string {
  const bounds = [formatShort(low, language), formatBound(high, style, language)];
  return bounds.join(language === 'fr' ? ' à ' : ' to ');
}

/** `toFixed` rounds the binary number, so 1.005 becomes 1.00; a nudge of its last bits rounds what people wrote. */
function roundDigits(size: number, decimals: number): string {
  return size < 1e15 ? (size * (1 + 2 * Number.EPSILON)).toFixed(decimals) : String(Math.round(size));
}
