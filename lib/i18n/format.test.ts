import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex, parsePeriod, type Period } from '@/lib/periods/period';
import * as format from './format';

const PERCENT = { unit: 'percent', decimals: 1 } as const;
const COUNT = { unit: 'count', decimals: 0 } as const;

function period(id: string): Period {
  const parsed = parsePeriod(id);
  if (!parsed) throw new Error(id);
  return parsed;
}

describe('numbers', () => {
  it('groups, rounds and signs as each language does', () => {
    expect(format.formatNumber(1234567.891, 'fr', 1)).toBe('1\u202F234\u202F567,9');
    expect(format.formatNumber(1234567.891, 'en', 1)).toBe('1,234,567.9');
    expect(format.formatNumber(-3104, 'fr')).toBe('\u22123\u202F104');
    expect(format.formatNumber(999.96, 'fr', 1)).toBe('1\u202F000,0');
    expect(format.formatNumber(-0.04, 'fr', 1)).toBe('0,0');
    expect(format.formatNumber(1.005, 'en', 2)).toBe('1.01');
    expect(format.formatNumber(68.35, 'fr', 1)).toBe('68,4');
    expect(format.formatNumber(NaN, 'fr')).toBe('—');
  });

  it('writes percentages, points, bounds and norms', () => {
    expect(format.formatPercent(68.4, 'fr')).toBe('68,4\u202F%');
    expect(format.formatPercent(68.4, 'en')).toBe('68.4%');
    expect(format.formatPercent(0, 'fr')).toBe('0\u202F%');
    expect(format.formatPoints(4.1, 'fr')).toBe('+4,1\u00A0pts');
    expect(format.formatPoints(-1.96, 'fr')).toBe('\u22122,0\u00A0pts');
    expect(format.formatPoints(-1.9, 'fr')).toBe('\u22121,9\u00A0pt');
    expect(format.formatPoints(0.01, 'fr')).toBe('0,0\u00A0pt');
    expect(format.formatPoints(-0.6, 'en')).toBe('\u22120.6\u00A0pts');
    expect(format.formatBound(70, PERCENT, 'fr')).toBe('70\u202F%');
    expect(format.formatBound(66.66, PERCENT, 'fr')).toBe('66,7\u202F%');
    expect(format.formatBound(1500, COUNT, 'fr')).toBe('1\u202F500');
    expect(format.formatBound(12 * (1 + 1e-9), { unit: 'ratio', decimals: 1 }, 'en')).toBe('12');
    expect(format.formatRange(10, 12, { unit: 'ratio', decimals: 1 }, 'fr')).toBe('10 à 12');
    expect(format.formatValue(3104, COUNT, 'en')).toBe('3,104');
    expect(format.formatChange(-12, COUNT, 'fr')).toBe('\u221212');
    expect(format.formatChange(4.06, PERCENT, 'en')).toBe('+4.1\u00A0pts');
  });

  it('writes large counts short where room is short: two decimals of a million, from a million on', () => {
    expect(format.formatCompact(2_961_400, 'fr')).toBe('2,96\u00A0M');
    expect(format.formatCompact(2_961_400, 'en')).toBe('2.96M');
    expect(format.formatCompact(2_700_000, 'fr')).toBe('2,7\u00A0M');
    expect(format.formatCompact(-13_000_000, 'fr')).toBe('\u221213\u00A0M');
    expect(format.formatCompact(999_996, 'fr')).toBe('999\u202F996');
    expect(format.formatCompact(571_597, 'fr')).toBe('571\u202F597');
  });

  it('reads back as the number, rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
        (value, decimals) => {
          const text = format.formatNumber(value, 'fr', decimals);
          const read = Number(text.replaceAll('\u202F', '').replace('\u2212', '-').replace(',', '.'));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
          expect(text).not.toMatch(/ |-/);
        },
      ),
    );
  });
});

describe('dates and periods', () => {
  it('writes days and times in UTC', () => {
    const night = new Date(Date.UTC(2024, 10, 4, 2, 5));
    expect(format.formatDate(night, 'fr')).toBe('4\u00A0novembre\u00A02024');
    expect(format.formatDate('2025-03-01T00:00:00Z', 'fr')).toBe('1ᵉʳ\u00A0mars\u00A02025');
    expect(format.formatDate(night, 'en')).toBe('4\u00A0November\u00A02024');
    expect(format.formatDateTime(night, 'fr')).toBe('4\u00A0novembre\u00A02024 à 2\u00A0h\u00A005');
    expect(format.formatTime(night, 'en')).toBe('02:05');
  });

  it('names periods, long, short and in a sentence', () => {
    const names = (id: string, language: 'fr' | 'en') => [
      format.periodLabel(period(id), language),
      format.periodLabel(period(id), language, 'short'),
      format.inPeriod(period(id), language),
      format.inPeriod(period(id), language, 'without-year'),
    ];
    expect(names('2024-09', 'fr')).toEqual([
      'septembre 2024',
      'sept. 2024',
      'en septembre 2024',
      'en septembre',
    ]);
    expect(names('2026-Q2', 'fr')).toEqual([
      '2ᵉ trimestre 2026',
      'T2 2026',
      'au 2ᵉ trimestre 2026',
      'au 2ᵉ trimestre',
    ]);
    expect(names('2026-S1', 'fr')).toEqual([
      '1ᵉʳ semestre 2026',
      'S1 2026',
      'au 1ᵉʳ semestre 2026',
      'au 1ᵉʳ semestre',
    ]);
    expect(names('2026', 'fr')).toEqual(['2026', '2026', 'en 2026', 'en 2026']);
    expect(names('2026-Q4', 'en')).toEqual([
      'fourth quarter 2026',
      'Q4 2026',
      'in the fourth quarter of 2026',
      'in the fourth quarter',
    ]);
    expect(names('2026-S2', 'en')[1]).toBe('H2 2026');
    expect(format.formatMonthRange(monthIndex(2026, 1), monthIndex(2026, 6), 'fr')).toBe(
      'janvier à juin 2026',
    );
    expect(format.formatMonthRange(monthIndex(2025, 12), monthIndex(2026, 3), 'fr', 'short')).toBe(
      'déc. 2025 à mars 2026',
    );
  });
});

describe('places and lists', () => {
  it('gives places their French prepositions', () => {
    expect(
      ['Kayes', 'Ouéléssébougou', 'Écosse', 'Hombori', 'Yélimané', 'Le Kénédougou'].map((n) =>
        format.ofPlace(n, 'fr'),
      ),
    ).toEqual(['de Kayes', 'd’Ouéléssébougou', 'd’Écosse', 'de Hombori', 'de Yélimané', 'du Kénédougou']);
    expect([
      format.inPlace('Ségou', 'fr'),
      format.inPlace('Les Aires', 'fr'),
      format.inPlace('Ségou', 'en'),
    ]).toEqual(['à Ségou', 'aux Aires', 'in Ségou']);
    expect(
      ['Mali', 'Guinée', 'Angola', 'Madagascar', 'Comores', 'Côte d’Ivoire'].map((n) =>
        format.inCountry(n, 'fr'),
      ),
    ).toEqual(['au Mali', 'en Guinée', 'en Angola', 'à Madagascar', 'aux Comores', 'en Côte d’Ivoire']);
    expect(
      ['Mali', 'Guinée', 'Angola', 'Madagascar', 'Comores'].map((n) => format.ofCountry(n, 'fr')),
    ).toEqual(['du Mali', 'de la Guinée', 'de l’Angola', 'de Madagascar', 'des Comores']);
  });

  it('joins lists', () => {
    expect(format.formatList(['Kayes', 'Mopti', 'Ségou'], 'fr')).toBe('Kayes, Mopti et Ségou');
    expect(format.formatList(['Kayes', 'Mopti'], 'en', 'or')).toBe('Kayes or Mopti');
    expect(format.formatList([], 'fr')).toBe('');
    expect([format.isSingular(1.9, 'fr'), format.isSingular(0, 'en'), format.isSingular(1, 'en')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('sets the spaces of French typed with plain ones', () => {
    expect(format.typesetFrench('Dit : « 1 500 ASC », 12 % !')).toBe(
      'Dit\u202F: «\u202F1\u202F500 ASC\u202F», 12\u202F%\u202F!',
    );
    expect(format.typesetFrench('voir https://exemple.ml')).toBe('voir https://exemple.ml');
  });
});
