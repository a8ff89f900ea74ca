import { describe, expect, it } from 'vitest';
import { faultOfValue, isInFuture, parseDocumentDate, parseNumber } from './parse-wish';

describe('parseNumber', () => {
  it.each<[string, number | null]>([
    ['2 700 000', 2_700_000],
    ['2\u202f700\u00a0000', 2_700_000],
    ['85,5', 85.5],
    ['85.5', 85.5],
    [' 0 ', 0],
    ['', null],
    ['-3', null],
    ['85 %', null],
    ['1,5,2', null],
    ['1e3', null],
    ['Infinity', null],
  ])('reads %j in French as %s', (text, value) => {
    expect(parseNumber(text, 'fr')).toBe(value);
  });

  it('takes the comma of English for thousands where it can be nothing else', () => {
    expect(parseNumber('2,700,000', 'en')).toBe(2_700_000);
    expect(parseNumber('1,500', 'en')).toBe(1500);
    expect(parseNumber('1,500', 'fr')).toBe(1.5);
    expect(parseNumber('85,5', 'en')).toBe(85.5);
  });
});

describe('faultOfValue', () => {
  it('holds percentages to 100 and counts to whole numbers', () => {
    expect(faultOfValue(100, { unit: 'percent' })).toBeNull();
    expect(faultOfValue(100.1, { unit: 'percent' })).toBe('target-percent');
    expect(faultOfValue(12.5, { unit: 'count' })).toBe('target-whole');
    expect(faultOfValue(12.5, { unit: 'ratio' })).toBeNull();
    expect(faultOfValue(null, { unit: 'ratio' })).toBe('target-value');
  });
});

describe('parseDocumentDate', () => {
  it.each([
    ['04/11/2024', '2024-11-04'],
    ['4.11.2024', '2024-11-04'],
    ['11/2024', '2024-11'],
    ['2024', '2024'],
    ['2024-11-04', '2024-11-04'],
    ['2024-11', '2024-11'],
    ['31/02/2024', null],
    ['13/2024', null],
    ['0024', null],
    ['novembre', null],
    ['', null],
  ])('reads %j as %s', (text, date) => {
    expect(parseDocumentDate(text)).toBe(date);
  });

  it('is in the future from the first day after today on, as far as it is known', () => {
    const now = new Date('2026-11-22T23:59:00Z');
    expect(['2026', '2026-11', '2026-11-22'].map((date) => isInFuture(date, now))).toEqual([
      false,
      false,
      false,
    ]);
    expect(['2027', '2026-12', '2026-11-23'].map((date) => isInFuture(date, now))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
