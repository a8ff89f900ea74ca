import { describe, expect, it } from 'vitest';
import { partByPlace } from './part-by-place';
import type { PlaceEntry } from './types';

const area = (uid: string, region: string, district: string | null, programme = true): PlaceEntry => ({
  ...{ kind: 'area', uid, name: 'Madina', names: ['madina'], context: '', address: `/districts/${uid}` },
  ...{ region, district, programme },
});

describe('partByPlace', () => {
  it('tells areas of one name apart by where they stand, the best answer’s place first', () => {
    const parts = partByPlace(
      [
        area('a', 'Sikasso', 'Kadiolo'),
        area('b', 'Kayes', 'Kita'),
        area('c', 'Sikasso', 'Yorosso'),
        area('d', 'Kayes', 'Kita'),
      ],
      'fr',
    );
    expect(
      parts.map(({ region, district, hits }) => [region, district, hits.map(({ id }) => id).join()]),
    ).toEqual([
      ['Sikasso', 'Kadiolo', 'a'],
      ['Sikasso', 'Yorosso', 'c'],
      ['Kayes', 'Kita', 'b,d'],
    ]);
  });

  it('leaves out of an answer what its head says, and keeps what is to be known before opening it', () => {
    const [part] = partByPlace(
      [area('a', 'Bamako', 'Commune I', false), area('b', 'Bamako', 'Commune I')],
      'fr',
    );
    expect(part?.hits.map(({ detail }) => detail)).toEqual(['hors programme SEC', '']);
  });

  it('heads districts by their region, and regions, pages and places of no region by nothing', () => {
    const kita: PlaceEntry = { ...area('d', 'Kayes', null), kind: 'district' };
    const kayes: PlaceEntry = { ...area('r', 'Kayes', null), kind: 'region' };
    const alone: PlaceEntry = { ...area('x', 'Kayes', null), kind: 'district', region: null };
    expect(partByPlace([kita], 'fr')).toMatchObject([{ region: 'Kayes', district: null }]);
    expect(partByPlace([kayes], 'fr')).toMatchObject([{ region: null, hits: [{ detail: 'Région' }] }]);
    expect(partByPlace([alone], 'fr')).toMatchObject([{ region: null, hits: [{ detail: 'District' }] }]);
  });
});
