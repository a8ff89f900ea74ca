import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/lib/indicators/catalogue/index';
import { viewOf } from '@/lib/indicators/indicator-view';
import { monthIndex, parsePeriod } from '@/lib/periods/period';
import type { FindingPlace } from './notable-place';
import { phraseOf } from './phrases';
import { titleOf, type Finding } from './title';

function place(name: string, value: number | null, more: Partial<FindingPlace> = {}): FindingPlace {
  return { name, value, partial: false, status: 'off-track', change: null, ...more };
}

function find(id: string, more: Partial<Finding> = {}, language: 'fr' | 'en' = 'fr'): Finding {
  const definition = INDICATORS.find((candidate) => candidate.id === id);
  const period = parsePeriod('2024-09');
  if (!definition || !period) throw new Error(id);
  return {
    indicator: viewOf(definition, language),
    period,
    monthsElapsed: 1,
    lastMonth: monthIndex(2024, 10),
    head: { name: 'Mali', level: 'country', value: 68.4, partial: false },
    places: [],
    placeLevel: 'region',
    ...more,
  };
}

const FALLING = [
  place('Kayes', 71, { change: -9 }),
  place('Mopti', 48.2, { change: -6 }),
  place('Ségou', 52, { change: -3.5 }),
];
const STEADY = [place('Kayes', 71, { change: 2 }), place('Mopti', 55, { change: -1 }), place('Ségou', 52)];
const plain = (text: string) => text.replaceAll('\u202F', ' ');

describe('titleOf', () => {
  it('names the worst place with its value, and says whether it lost', () => {
    const falling = find('supervision_monthly', { places: FALLING });
    expect(titleOf(falling, 'fr')).toBe(
      '68,4\u202F% des ASC supervisés en septembre\u202F; Mopti recule à 48,2\u202F%',
    );
    expect(titleOf(find('supervision_monthly', { places: FALLING }, 'en'), 'en')).toBe(
      '68.4% of CHWs supervised in September; Mopti falls back to 48.2%',
    );
    expect(plain(titleOf(find('completeness', { places: STEADY }), 'fr'))).toBe(
      '68,4 % des rapports reçus en septembre ; Ségou au plus bas, à 52,0 %',
    );
  });

  it('calls a rise of what should fall a loss', () => {
    const places = [place('Kayes', 20, { change: 9 }), place('Mopti', 41, { change: 4 })];
    expect(plain(titleOf(find('stockout_act', { places }), 'fr'))).toBe(
      '68,4 % des ASC en rupture de CTA en septembre ; Mopti se dégrade, à 41,0 %',
    );
    expect(titleOf(find('stockout_act', { places }, 'en'), 'en')).toMatch(/; Mopti gets worse, at 41.0%$/);
    const still = [place('Kayes', 20), place('Mopti', 31)];
    expect(plain(titleOf(find('stockout_act', { places: still }), 'fr'))).toMatch(
      / ; Mopti au plus haut, à 31,0 %$/,
    );
  });

  it('says that all are on track, if all have a value', () => {
    const good = STEADY.map((each) => ({ ...each, status: 'on-track' as const }));
    expect(plain(titleOf(find('completeness', { places: good }), 'fr'))).toMatch(
      / ; toutes les régions en bonne voie$/,
    );
    expect(titleOf(find('completeness', { places: good, placeLevel: 'district' }, 'en'), 'en')).toMatch(
      /; all districts on track$/,
    );
    const silent = [...good, place('Gao', null, { status: null })];
    expect(plain(titleOf(find('completeness', { places: silent }), 'fr'))).toMatch(
      / ; Ségou au plus bas, à 52,0 %$/,
    );
  });

  it('names a worst place with partial data as partial, never as the worst, and never a better one instead', () => {
    const partial = STEADY.map((each) => (each.name === 'Ségou' ? { ...each, partial: true } : each));
    expect(plain(titleOf(find('completeness', { places: partial }), 'fr'))).toMatch(
      / ; Ségou à 52,0 % \(données partielles\)$/,
    );
    expect(titleOf(find('completeness', { places: partial }, 'en'), 'en')).toMatch(
      /; Ségou at 52.0% \(partial data\)$/,
    );
    const fallen = partial.map((each) => (each.partial ? { ...each, change: -9 } : each));
    expect(plain(titleOf(find('completeness', { places: fallen }), 'fr'))).not.toContain('recule');
  });

  it('passes over a place too small for its share to tell, and calls no other the lowest', () => {
    const places = [place('Kayes', 71), place('Mopti', 12, { denominator: 19 }), place('Ségou', 52)];
    const title = (more: Partial<FindingPlace>) =>
      plain(titleOf(find('completeness', { places: places.map((each) => ({ ...more, ...each })) }), 'fr'));
    expect(title({ denominator: 20 })).toMatch(/ ; Ségou à 52,0 %$/);
    expect(title({ denominator: 10 })).not.toContain(';');
  });

  it('ranks no counts, and no equals', () => {
    const counts = [place('Kayes', 300, { change: -100 }), place('Mopti', 900, { change: -10 })];
    const head = { name: 'Mali', level: 'country' as const, value: 3104, partial: false };
    expect(plain(titleOf(find('chw_count', { head, places: counts }), 'fr'))).toBe(
      '3 104 ASC actifs en septembre',
    );
    expect(
      plain(titleOf(find('completeness', { places: [place('A', 50), place('B', 50)] }), 'fr')),
    ).not.toContain(';');
    expect(plain(titleOf(find('completeness', { places: [place('A', 50)] }), 'fr'))).not.toContain(';');
  });

  it('says of a late count how many are missing', () => {
    const head = { name: 'Mali', level: 'country' as const, value: 2486, partial: false };
    const late = { ...head, status: 'off-track' as const, gap: 514 };
    expect(plain(titleOf(find('chw_count', { head: late }), 'fr'))).toBe(
      '2 486 ASC actifs en septembre ; il en manque 514',
    );
    expect(titleOf(find('chw_count', { head: late }, 'en'), 'en')).toMatch(/; 514 short of what was due$/);
    const atMost = { ...late, gapAtMost: true };
    expect(plain(titleOf(find('chw_count', { head: atMost }), 'fr'))).toMatch(/ ; il en manque au plus 514$/);
    expect(titleOf(find('chw_count', { head: atMost }, 'en'), 'en')).toMatch(/; at most 514 short of/);
    expect(titleOf(find('chw_count', { head: { ...late, status: 'watch' } }), 'fr')).not.toContain('manque');
    expect(titleOf(find('chw_count', { head: { ...late, partial: true } }), 'fr')).not.toContain('manque');
    expect(titleOf(find('completeness', { head: late }), 'fr')).not.toContain('manque');
  });

  it('dates a period of another year than the data’s last', () => {
    const period = parsePeriod('2021-02');
    if (!period) throw new Error('2021-02');
    expect(plain(titleOf(find('completeness', { period }), 'fr'))).toBe(
      '68,4 % des rapports reçus en février 2021',
    );
  });

  it('measures a norm from both sides', () => {
    const head = { name: 'Mali', level: 'country' as const, value: 10.4, partial: false };
    const places = [place('Kayes', 7.5), place('Mopti', 15)];
    expect(plain(titleOf(find('households_per_audit', { head, places }), 'fr'))).toBe(
      '10,4 ménages par audit en septembre ; Mopti au plus loin de la norme, à 15,0',
    );
  });

  it('says what is partial or unfinished, and then names no place', () => {
    const head = { name: 'Mali', level: 'country' as const, value: 68.4, partial: true };
    expect(plain(titleOf(find('paid_on_time', { head, places: FALLING }), 'fr'))).toBe(
      '68,4 % des ASC payés à temps en septembre (données partielles)',
    );
    const year = parsePeriod('2026');
    if (!year) throw new Error('2026');
    expect(plain(titleOf(find('paid_on_time', { head, period: year, monthsElapsed: 10 }), 'fr'))).toBe(
      '68,4 % des ASC payés à temps en 2026 (10 mois sur 12, données partielles)',
    );
  });

  it('names the region it is of and the kind of period', () => {
    const head = { name: 'Ségou', level: 'region' as const, value: 1.04, partial: false };
    const quarter = parsePeriod('2026-Q1');
    if (!quarter) throw new Error('2026-Q1');
    const visits = find('home_visits_per_chw', {
      head,
      period: quarter,
      monthsElapsed: 3,
      lastMonth: monthIndex(2026, 10),
    });
    expect(plain(titleOf(visits, 'fr'))).toBe(
      'Région de Ségou : 1,0 visite à domicile par ASC et par mois au 1ᵉʳ trimestre',
    );
    expect(
      titleOf(
        find(
          'home_visits_per_chw',
          { head, period: quarter, monthsElapsed: 3, lastMonth: monthIndex(2026, 10) },
          'en',
        ),
        'en',
      ),
    ).toBe('Ségou region: 1.0 home visits per CHW per month in the first quarter');
  });

  it('says that there are no data, or nothing to count, of what and when', () => {
    const head = { name: 'Mopti', level: 'region' as const, value: null, partial: false };
    const title = (more: Partial<Finding['head']>, language: 'fr' | 'en') =>
      plain(
        titleOf(find('completeness', { head: { ...head, ...more }, places: FALLING }, language), language),
      );
    expect(title({}, 'fr')).toBe(
      'Région de Mopti : Complétude des rapports, aucune donnée en septembre 2024',
    );
    expect(title({}, 'en')).toBe('Mopti region: Reporting completeness, no data in September 2024');
    expect(title({ level: 'country' }, 'fr')).toBe(
      'Complétude des rapports, aucune donnée en septembre 2024',
    );
    expect(title({ state: 'not-applicable' }, 'fr')).toMatch(/, sans objet en septembre 2024$/);
  });

  it('has a phrase for every indicator in both languages, and writes French spaces', () => {
    for (const { id, unit } of INDICATORS) {
      for (const language of ['fr', 'en'] as const) {
        const phrase = phraseOf(id, language, false) ?? '';
        expect(phrase, id).not.toBe('');
        if (unit === 'percent') expect(phrase, id).toMatch(language === 'fr' ? /^(des|de la|du) / : /^of /);
      }
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...INDICATORS),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        ({ id }, value) => {
          const head = { name: 'Mali', level: 'country' as const, value, partial: false };
          expect(titleOf(find(id, { head, places: STEADY }), 'fr')).not.toMatch(
            / [;:%!?]|\d \d{3}|undefined|NaN/,
          );
        },
      ),
    );
  });
});
