import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { Language } from '@/lib/i18n/language';

/**
 * A number as people write it: `2 700 000`, `85,5`, `85.5`, and in English `2,700,000`; `null` for anything else.
 */
export function parseNumber(text: string, language: Language): number | null {
  const spaced = text.trim().replace(/[\s\u00a0\u202f’']/g, '');
  const plain =
    language === 'en' && /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(spaced)
      ? spaced.replaceAll(',', '')
      : spaced.replace(',', '.');
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

export type ValueProblem = 'target-value' | 'target-percent' | 'target-whole';

/** What is wrong with a target's value for its indicator; `null`: nothing. */
export function faultOfValue(
  value: number | null,
  { unit }: Pick<IndicatorDefinition, 'unit'>,
): ValueProblem | null {
  if (value === null || value < 0) return 'target-value';
  if (unit === 'percent' && value > 100) return 'target-percent';
  return unit === 'count' && !Number.isInteger(value) ? 'target-whole' : null;
}

const DATE = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/;
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * The date of a document as far as it is known: `04/11/2024`, `11/2024`, `2024`, or written year first. Given back as
 * `2024-11-04`, `2024-11` or `2024`; `null` when there is no such day.
 */
export function parseDocumentDate(text: string): string | null {
  const written = text.trim();
  const [, day, month, year] = DATE.exec(written) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(written) ?? [];
  const parts = [year ?? isoYear, month ?? isoMonth, day ?? isoDay].filter((part) => part !== undefined);
  if (parts.length === 0) return null;
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  const whole = [date, '01', '01'].slice(0, 4 - parts.length).join('-');
  const instant = new Date(`${whole}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
  return exists && date >= '1900' ? date : null;
}

/** Whether a date, as far as it is known, begins after today (UTC, as in Mali). */
export function isInFuture(date: string, now: Date): boolean {
  return date > now.toISOString().slice(0, date.length);
}
