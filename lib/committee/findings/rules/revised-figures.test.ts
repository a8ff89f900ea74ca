import { describe, expect, it } from 'vitest';
import { joinPlaces } from '../../places-together';
import { buildSource, placeOf } from '../testing/build-source';
import { findRevisedFigures } from './revised-figures';

const row = (name: string, printed: number, now: number) => ({
  ...{ indicator: 'supervision_monthly', place: placeOf(name), period: '2026-02', printed, now },
});

describe('the finding on revised figures', () => {
  it('names several places that count together one by one, in the text and for who may read it', () => {
    const place = joinPlaces([placeOf('Mopti'), placeOf('Le Kénédougou')]) ?? placeOf('');
    const [finding] = findRevisedFigures(buildSource({ revised: [{ ...row('', 51.4, 50.9), place }] }));
    expect(finding?.text.fr).toContain(' à Mopti et au Kénédougou, ');
    expect(finding?.text.en).toContain(' in Mopti and Le Kénédougou, ');
    expect(finding?.places).toEqual(['uid-Mopti', 'uid-Le Kénédougou']);
  });

  it('neither counts nor names what is not printed, or is printed the same', () => {
    const base = { ...row('Ségou', 40, 44), compared: true } as const;
    const source = buildSource({ revised: [base, row('Kayes', 66.81, 66.84), row('Mopti', 51.4, 50.9)] });
    const [finding] = findRevisedFigures(source);
    expect(finding?.text.fr).toMatch(/^Un chiffre/);
    expect(finding?.text.fr).toContain('à Mopti');
    expect(finding?.places).toEqual(['uid-Mopti']);
    expect(findRevisedFigures(buildSource({ revised: [base] }))).toEqual([]);
  });
});
